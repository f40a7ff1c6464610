import { isQuestion, mentionsAi, splitSentences } from '../../text/index.ts';
import type { PassResult, PolishPass } from './polish-pass.ts';

interface Sentence {
  text: string;
  message: number;
  asks: boolean;
}

/**
 * NONE: questions go where something else is left to say. ASK: of several questions the last ones stay, one per message;
 * a missing one cannot be invented and is noted.
 */
export const enforceQuestions: PolishPass = {
  name: 'enforce-questions',
  apply(texts, { plan }) {
    if (plan.question.choice === 'FREE') return { texts: [...texts] };
    const sentences = texts.flatMap((text, message) =>
      splitSentences(text, plan.writtenLanguage).map(
        (sentence): Sentence => ({ text: sentence, message, asks: isQuestion(sentence, plan.writtenLanguage) }),
      ),
    );
    const wanted = plan.question.choice === 'ASK' ? (plan.question.answers ?? 1) : 0;
    return keepQuestions(texts, sentences, wanted);
  },
};

function keepQuestions(texts: readonly string[], sentences: readonly Sentence[], wanted: number): PassResult {
  const asked = sentences.filter((sentence) => sentence.asks).length;
  if (asked < wanted) return { texts: [...texts], note: 'question_missing' };

  const kept = new Set<Sentence>();
  // One in each message; more only where the model wrote fewer messages than are to ask (the split comes later).
  const perMessage = Math.ceil(wanted / texts.length);
  const keptOf = new Map<number, number>();
  let left = wanted;
  for (const sentence of sentences.toReversed()) {
    const keptHere = keptOf.get(sentence.message) ?? 0;
    const isOneTooMany = left === 0 || keptHere >= perMessage;
    if (sentence.asks && isOneTooMany && !mentionsAi(sentence.text)) continue;
    kept.add(sentence);
    if (!sentence.asks || isOneTooMany) continue;
    keptOf.set(sentence.message, keptHere + 1);
    left--;
  }
  if (kept.size === 0) return { texts: [...texts], note: 'only_questions' };
  if (kept.size === sentences.length) return { texts: [...texts] };
  const rest = texts.map((_, message) =>
    sentences
      .filter((sentence) => sentence.message === message && kept.has(sentence))
      .map((sentence) => sentence.text)
      .join('')
      .trimEnd(),
  );
  return { texts: rest.filter((text) => text.trim() !== '') };
}

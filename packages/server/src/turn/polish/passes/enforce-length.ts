import { measureText } from '../../../language/index.ts';
import type { Plan } from '../../plan/plan.ts';
import { isQuestion, mentionsAi, splitSentences } from '../../text/index.ts';
import type { PassResult, PolishPass } from './polish-pass.ts';

/**
 * With `fixedResponseLength` a reply over its length ends at the last sentence that fits, over all its messages. What must
 * not be cut has its room kept free: a question that was asked for, and an honest sentence, which stays in any case.
 * Nothing is cut within a sentence, and nothing is added: both misses are noted.
 */
export const enforceLength: PolishPass = {
  name: 'enforce-length',
  apply(texts, { plan }) {
    if (!plan.lengths.fixed.value || plan.kind === 'STOP') return { texts: [...texts] };
    // What stood around a cut may read as one sentence then, so the result is looked at once more.
    let result = cut(texts, plan);
    for (let before = texts; result.texts.join('').length < before.join('').length; ) {
      before = result.texts;
      result = cut(before, plan);
    }
    return result;
  },
};

function cut(texts: readonly string[], plan: Plan): PassResult {
  const { total, sentences: band, unit } = plan.lengths;
  const messages = texts.map((text) =>
    splitSentences(text, plan.writtenLanguage).map((sentence) => ({
      sentence,
      length: measureText(sentence, unit).total,
      isHonest: mentionsAi(sentence),
      isAskedFor: plan.question.choice === 'ASK' && isQuestion(sentence, plan.writtenLanguage),
    })),
  );
  const reserved = { length: 0, count: 0 };
  for (const { length, isAskedFor } of messages.flat()) {
    if (!isAskedFor || reserved.length + length > total.max || reserved.count === band.max) continue;
    reserved.length += length;
    reserved.count++;
  }
  const kept: string[] = [];
  let length = 0;
  let count = 0;
  let isFull = false;
  for (const sentences of messages) {
    let part = '';
    for (const one of sentences) {
      const isReserved = one.isAskedFor && reserved.count > 0 && one.length <= reserved.length;
      if (isReserved) {
        reserved.length -= one.length;
        reserved.count--;
      } else {
        isFull ||=
          (count > 0 || reserved.count > 0) &&
          (length + one.length + reserved.length > total.max || count + reserved.count >= band.max);
        if (isFull && !one.isHonest) continue;
      }
      part += one.sentence;
      length += one.length;
      count++;
    }
    if (part.trim() !== '') kept.push(part.trimEnd());
  }
  if (length > total.max) return { texts: kept, note: 'too_long' };
  return length < total.min ? { texts: kept, note: 'too_short' } : { texts: kept };
}

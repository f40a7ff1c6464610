import {
  answersFalsely,
  answersTruly,
  findRetractions,
  languagePacks,
  type SincereQuestion,
  sincereQuestionIn,
  statesThatAiWrites,
} from '../../language/index.ts';
import type { Gathered } from '../gather/gathered.ts';
import type { DraftFault } from '../generate/draft.ts';
import type { Plan } from '../plan/plan.ts';
import { mentionsAi } from '../text/index.ts';

/**
 * What a reply does with the truth that an AI writes: whether a sincere question gets it, and whether the reply takes it
 * back. A lie is a claim to be human; an evasion only a fault that asks for a better try (the question's rules hear a
 * question too many now and then, and nobody's turn is lost for that).
 */
export type HonestyPlan = Pick<Plan, 'kind' | 'disclosure' | 'writtenLanguage'>;

/** The persona's messages that a "just kidding" can still speak of. */
const RECENT_MESSAGES = 4;

export function checkHonesty(messages: readonly string[], plan: HonestyPlan, gathered: Gathered): DraftFault[] {
  const reply = messages.join('\n');
  const isDisclosed = plan.disclosure.sentence !== null;
  const faults: DraftFault[] = [];
  if (isDisclosed || saidRecently(gathered)) {
    for (const { rule } of findRetractions(reply)) faults.push({ code: 'CLAIMS_TO_BE_HUMAN', rule, messageIndex: 0 });
  }

  const question = unansweredQuestion(gathered);
  if (question === null || statesThatAiWrites(reply)) return faults;
  const lie = answersFalsely(reply, question);
  if (lie !== null) faults.push({ code: 'CLAIMS_TO_BE_HUMAN', rule: lie.rule, messageIndex: 0 });
  else if (!isDisclosed && plan.kind !== 'STOP' && !answersTruly(reply, question)) {
    faults.push({ code: 'NOT_HONEST_WHEN_ASKED', rule: 'asked.not_honest', messageIndex: 0 });
  }
  return faults;
}

/** A user may ask in one breath ("are you" · "a bot?"), so the messages are also read together. */
function unansweredQuestion({ history, unansweredKeys }: Gathered): SincereQuestion | null {
  const keys = new Set(unansweredKeys);
  const texts = history
    .filter(({ sender, key }) => sender === 'USER' && keys.has(key))
    .flatMap(({ text }) => text ?? []);
  for (const text of texts.length > 1 ? [...texts, texts.join(' ')] : texts) {
    const question = sincereQuestionIn(text);
    if (question !== null) return question;
  }
  return null;
}

function saidRecently({ history }: Gathered): boolean {
  return history
    .filter(({ sender, text }) => sender === 'PERSONA' && text !== null)
    .slice(-RECENT_MESSAGES)
    .some(({ text }) => {
      if (!text!.split('\n').some(mentionsAi)) return false;
      return languagePacks.some(({ disclosure }) => text!.includes(disclosure.text)) || statesThatAiWrites(text!);
    });
}

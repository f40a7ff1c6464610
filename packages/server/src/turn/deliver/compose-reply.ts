import { statesThatAiWrites } from '../../language/index.ts';
import { formatCost, parseCost } from '../../llm/cost.ts';
import type { Gathered, TurnSubject } from '../gather/gathered.ts';
import type { Draft } from '../generate/draft.ts';
import type { Plan } from '../plan/plan.ts';
import type { Polished } from '../polish/polished.ts';
import { recordAfter } from './record-after.ts';
import type { WrittenAnswer, WrittenReply } from './reply.ts';
import { typingDelays } from './typing-delay.ts';

/** A follow-up's `cost`, test mode's, and that of an answer without a text. */
export const NO_COST = '0.0000';
/** Costs of calls are kept in 10^-9 units, `Cost` counts 10^-15. */
const COST_PER_NANO = 1_000_000n;

export interface ReplyParts {
  plan: Plan;
  /** Null with `draft`: a stop without a last answer. */
  polished: Polished | null;
  draft: Draft | null;
  subject: TurnSubject;
  gathered: Gathered;
  /** Milliseconds since the user's enqueue, taken off the first answer's typing time. */
  spentMs: number;
  newAnswerId: () => string;
  /** The project's flat price, null: what the turn's model calls cost, those of a merged run included. */
  pricePerReply: string | null;
  /** Of model calls that wrote nothing of the reply (SoulEngine's, looks at pictures), 10^-9 units. Absent: none. */
  otherCostNano?: bigint;
}

/**
 * Everything a turn writes in the transaction that makes its reply exist. The disclosure is put before the first text on
 * a line of its own, verbatim: after polish, so that no pass touches it, and outside every count. Words of care stand after
 * the last text in the same way, and alone where nothing else could be written or may be said.
 */
export function composeReply(parts: ReplyParts): WrittenReply {
  const { plan, polished, subject, gathered } = parts;
  const texts = polished?.texts ?? [];
  const coveredKeys = gathered.history.filter(({ sender }) => sender === 'USER').map(({ key }) => key);
  const care = careOf(plan);
  if (texts.length === 0) {
    const answer: WrittenAnswer = { number: 0, answerId: parts.newAnswerId(), text: care, typingDelayMs: 0 };
    const record = subject.isTest ? gathered.record : recordAfter(gathered, plan, []);
    return { answers: [answer], stop: plan.stop, disclosure: null, cost: NO_COST, coveredKeys, record };
  }

  const delays = typingDelays(texts, {
    mode: plan.typingDelay.value,
    personaId: gathered.persona.id,
    seed: plan.seed,
    readCharacters: unansweredCharacters(gathered),
    spentMs: parts.spentMs,
  });
  const sentence = disclosedSentence(plan, texts);
  const told = [sentence, plan.disclosure.fictional ?? null].filter((part) => part !== null).join(' ');
  const last = texts.length - 1;
  const shared = plan.sharePicture;
  const answers = texts.map((text, number) => ({
    number,
    answerId: parts.newAnswerId(),
    text: [number === 0 && told !== '' ? told : null, text, number === last ? care : null]
      .filter((part) => part !== null)
      .join('\n'),
    typingDelayMs: delays[number]!,
    ...(number === 0 && shared?.choice === 'SHARE' ? { picture: { id: shared.id, url: shared.url } } : {}),
  }));
  const said = texts.map((text, number) => ({ text, answerId: answers[number]!.answerId }));
  return {
    answers,
    stop: plan.stop,
    disclosure: plan.disclosure.reason === null ? null : { ...plan.disclosure, sentence },
    cost: costOfReply(parts),
    coveredKeys,
    record: subject.isTest ? gathered.record : recordAfter(gathered, plan, said, parts.draft?.notes),
  };
}

/** Asked, the persona may have said it in its own words; then the sentence would only repeat it. */
function disclosedSentence({ disclosure }: Plan, texts: readonly string[]): string | null {
  return disclosure.reason === 'ASKED' && statesThatAiWrites(texts.join('\n')) ? null : disclosure.sentence;
}

function careOf({ care }: Plan): string | null {
  return care ? [care.sentence, ...care.helpLines].join('\n') : null;
}

function unansweredCharacters({ history, unansweredKeys }: Gathered): number {
  const keys = new Set(unansweredKeys);
  return history.reduce((sum, { key, text }) => sum + (keys.has(key) ? (text?.length ?? 0) : 0), 0);
}

function costOfReply({ subject, draft, pricePerReply, otherCostNano = 0n }: ReplyParts): string {
  if (subject.isTest) return NO_COST;
  if (pricePerReply !== null) return formatCost(parseCost(pricePerReply));
  const nano = (draft?.calls ?? []).reduce((sum, call) => sum + BigInt(call.costNano), otherCostNano);
  return formatCost(nano * COST_PER_NANO + parseCost(subject.supersededCost ?? '0'));
}

import { proposesMeeting, sincereQuestionIn } from '../../../language/index.ts';
import type { HistoryMessage } from '../../gather/gathered.ts';
import { chooseExcuse, excuseMeaning, holds } from '../excuses/index.ts';
import type { MeetingPlan, Plan, TurnKind } from '../plan.ts';
import type { PlanContext } from '../plan-input.ts';

/** Kinds in which a wish to meet can be answered, or an excuse still has to be true. */
const TALKING: ReadonlySet<TurnKind> = new Set(['REPLY', 'NUDGE', 'REVIVE', 'PAUSE']);

/**
 * How this reply turns a wish to meet down: by which policy, and with which excuse. Only for chat models that follow
 * `meetingPolicy`; the sandbox has sentences of its own, and a test leaves nothing behind that could be told again.
 *
 * An excuse implies a body, so after a sincere question whether the persona is real there is none, ever again in this
 * conversation: CHAT_ONLY holds, whatever was asked for.
 */
export function planMeeting(context: PlanContext, kind: TurnKind, policy: Plan['meetingPolicy']): MeetingPlan | null {
  const { gathered, models, subject } = context;
  if (!models.capabilities.meetingPolicy || models.usesSandbox || subject.isTest || !TALKING.has(kind)) return null;

  const { record, history, unansweredKeys, at } = gathered;
  const unanswered = new Set(unansweredKeys);
  const newTexts = textsOf(history.filter(({ key }) => unanswered.has(key)));
  const isAsked = newTexts.some(proposesMeeting);
  const told = record.excuse && holds(record.excuse, at) ? record.excuse : undefined;
  // The whole history is read only where it matters; every turn reads what is new, and the record remembers it.
  const texts = isAsked || told ? textsOf(history) : newTexts;
  // Asked in one breath ("are you" · "a bot?").
  if (newTexts.length > 1) texts.push(newTexts.join(' '));
  const isHonest = record.wasAskedSincerely === true || asksSincerely(texts);
  if (!isAsked && !told && !isHonest) return null;

  const followed = isHonest ? 'CHAT_ONLY' : policy.value;
  if (followed === 'CHAT_ONLY') return { isAsked, followed, isHonest, excuse: null };
  if (!isAsked) return { isAsked, followed, isHonest, excuse: told ? withMeaning(told, false) : null };
  const { excuse, isNew } = chooseExcuse(context.persona, record.excuse, at, subject.conversationSeed);
  return { isAsked, followed, isHonest, excuse: withMeaning(excuse, isNew) };
}

function withMeaning(excuse: { key: string; at: string }, isNew: boolean): MeetingPlan['excuse'] {
  return { key: excuse.key, at: excuse.at, isNew, meaning: excuseMeaning(excuse.key)! };
}

function textsOf(messages: readonly HistoryMessage[]): string[] {
  return messages.flatMap(({ sender, text }) => (sender === 'USER' && text ? [text] : []));
}

function asksSincerely(texts: readonly string[]): boolean {
  return texts.some((text) => text !== '' && sincereQuestionIn(text) !== null);
}

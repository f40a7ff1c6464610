import { measureText } from '../../language/index.ts';
import type { Gathered } from '../gather/gathered.ts';
import type { Plan } from '../plan/plan.ts';
import type { DraftFault } from './draft.ts';
import type { StoredCall } from './writing-ledger.ts';

/** The guard's check of a written text, passed in: a stage imports no other stage's code. */
export type CheckDraft = (messages: string[], plan: Plan, gathered: Gathered) => DraftFault[];

/** Blemishes: a reply with them is sent when another try brought nothing better. Every other fault is never sent. */
export const BLEMISHES: ReadonlySet<DraftFault['code']> = new Set([
  'FAR_TOO_LONG',
  'MIXED_LANGUAGE',
  'NAMES_A_TIME',
  'NOT_HONEST_WHEN_ASKED',
  'REPEATS_ITSELF',
  'REPEATS_USER',
  'TOO_SHORT',
]);

export interface JudgedDraft {
  messages: string[];
  faults: DraftFault[];
  /** CLEAN: as it should be. BLEMISHED: can be sent. REFUSED: must not be sent. */
  grade: 'CLEAN' | 'BLEMISHED' | 'REFUSED';
}

/** `known`: what was found in it before, by who could not answer at once (its language). */
export function judgeDraft(
  messages: string[],
  plan: Plan,
  gathered: Gathered,
  checkDraft: CheckDraft,
  known: readonly DraftFault[] = [],
): JudgedDraft {
  const faults = [...checkDraft(messages, plan, gathered), ...known, ...lengthFaults(messages, plan)];
  const isRefused = faults.some(({ code }) => !BLEMISHES.has(code));
  return { messages, faults, grade: isRefused ? 'REFUSED' : faults.length > 0 ? 'BLEMISHED' : 'CLEAN' };
}

/** The best of what was written: the latest clean one, else the latest blemished one, else the latest. */
export function bestDraft(
  calls: readonly StoredCall[],
  judge: (messages: string[], chatModel: string) => JudgedDraft,
): JudgedDraft | null {
  const grades: JudgedDraft['grade'][] = ['REFUSED', 'BLEMISHED', 'CLEAN'];
  let best: JudgedDraft | null = null;
  for (const { messages, record } of calls) {
    if (messages === null) continue;
    const judged = judge(messages, record.chatModel);
    if (best === null || grades.indexOf(judged.grade) >= grades.indexOf(best.grade)) best = judged;
  }
  return best;
}

/** Beyond this an essay stands where a chat message was planned, and nothing cuts it without `fixedResponseLength`. */
const FAR_TOO_LONG_TIMES = 3;
const FAR_TOO_LONG_MIN: Readonly<Record<Plan['lengths']['unit'], number>> = { WORDS: 60, CHARACTERS: 180 };

/** Too long is cut by polish; nothing but the model can make a text longer. */
function lengthFaults(messages: readonly string[], { lengths, kind }: Plan): DraftFault[] {
  if (kind === 'STOP') return [];
  const total = messages.reduce((sum, message) => sum + measureText(message, lengths.unit).total, 0);
  if (!lengths.fixed.value) {
    const isFar = total > Math.max(FAR_TOO_LONG_MIN[lengths.unit], lengths.total.max * FAR_TOO_LONG_TIMES);
    return isFar ? [{ code: 'FAR_TOO_LONG', rule: 'length.total_far', messageIndex: 0 }] : [];
  }
  return total < lengths.total.min ? [{ code: 'TOO_SHORT', rule: 'length.total_min', messageIndex: 0 }] : [];
}

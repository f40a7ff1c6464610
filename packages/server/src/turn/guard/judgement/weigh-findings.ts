import type { GuardFinding } from '../guards/index.ts';
import type { Evidence } from '../verdict.ts';
import type { JudgedGuard, ModelFinding } from './model-judgement.ts';

/** What rules and model together make of one guard. */
interface Weighing {
  /** The rules found something, and so did the model. */
  agreed: (byRules: GuardFinding) => GuardFinding;
  /** The rules found something, and the model did not. */
  denied: (byRules: GuardFinding) => GuardFinding;
  /** Only the model found something: never a stop, since nothing but itself says so. */
  alone: GuardFinding['calls'];
}

const asFound = (byRules: GuardFinding): GuardFinding => byRules;
const confirmed = (byRules: GuardFinding): GuardFinding => ({ ...byRules, isConfirmed: true });
const unconfirmed = (byRules: GuardFinding): GuardFinding => ({ ...byRules, isConfirmed: false });

/**
 * The second check of product.md section 3. What protects minors, people in a crisis and the truth holds as soon as one of
 * the two says so: a model cannot talk it away, and what it hears alone is care, a doubt or an honest answer. Where a user is
 * stopped, both must say so: a model that finds nothing takes the confirmation away.
 */
const weighings: Readonly<Record<JudgedGuard, Weighing>> = {
  // A statement that only the model hears is a doubt: a person decides, not a second reading of the same words.
  underageDetection: { agreed: asFound, denied: asFound, alone: 'CARE' },
  crisis: { agreed: confirmed, denied: asFound, alone: 'CARE' },
  aiSuspicion: { agreed: confirmed, denied: asFound, alone: 'CARE' },
  // Asks for a stop that only a confirmation gives: noted.
  maliciousContent: { agreed: confirmed, denied: unconfirmed, alone: 'STOP' },
  // One attempt is answered in character also where both hear it; who tries again and again is stopped.
  hijack: { agreed: confirmed, denied: unconfirmed, alone: 'CARE' },
  hostile: {
    agreed: (byRules) => ({ ...byRules, isConfirmed: true, calls: 'STOP' }),
    denied: (byRules) => ({ ...byRules, isConfirmed: false, calls: 'CARE' }),
    alone: 'CARE',
  },
};

/** Pure. `byModel` null: it was asked, and found nothing. */
export function weighFindings(
  guard: JudgedGuard,
  byRules: GuardFinding | null,
  byModel: ModelFinding | null,
  model: string,
): GuardFinding | null {
  const { agreed, denied, alone } = weighings[guard];
  if (byRules === null) {
    return byModel && { evidence: { ...byModel, rule: model, isByModel: true }, isConfirmed: false, calls: alone };
  }
  const secondOpinion: NonNullable<Evidence['secondOpinion']> = byModel
    ? { model, agrees: true, confidence: byModel.confidence, messageIds: byModel.messageIds }
    : { model, agrees: false, confidence: null, messageIds: [] };
  const weighed = (byModel ? agreed : denied)(byRules);
  return { ...weighed, evidence: { ...weighed.evidence, secondOpinion } };
}

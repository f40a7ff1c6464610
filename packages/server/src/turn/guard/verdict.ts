import type { ConversationStopReason, GuardrailName, IgnoreReason } from '@repartee/contract';

/** The guards of product.md section 3: the guardrails of the contract but those that are accepted and ignored. */
export type GuardName = Exclude<GuardrailName, 'prohibitedIllegalContent' | 'dangerousDrugUse'>;

export interface Evidence {
  /** Keys of the messages that fired; empty when a profile did. */
  messageKeys: string[];
  /** The platform's ids of the same messages: what an operator finds them by. */
  messageIds: string[];
  /** Which rule (`birthdate`, `birth_year`, `near_repeats`) or model decided. */
  rule: string;
  /** 0 … 1. */
  confidence: number;
  /** Found by the guardian alone: `rule` is the name of the model. Absent: by rules. */
  isByModel?: true;
  /** What the guardian said of what the rules found. Absent: it was not asked, or is the one who found it. */
  secondOpinion?: { model: string; agrees: boolean; confidence: number | null; messageIds: string[] };
}

/** One guard's judgement of one turn, recorded whatever it says. */
export interface Verdict {
  guard: GuardName;
  /**
   * OFF: switched off by request or project; CLEAR: nothing found; FIRED: stops; CARED: acted upon in the reply; NOTED:
   * found, but not acted upon (test mode, or `banDurations: []`); SET_ASIDE: the user is in a crisis, which comes
   * first; FAILED: the guard itself broke, or the guardian did not judge, and what it protects is taken as in danger.
   */
  outcome: 'OFF' | 'CLEAR' | 'FIRED' | 'CARED' | 'NOTED' | 'SET_ASIDE' | 'FAILED';
  evidence: Evidence | null;
}

/** Why sexual text is withheld although the request allowed it (product.md 4.5). */
export type SexualTextCondition =
  | 'REQUEST_FORBIDS'
  | 'PROJECT_FORBIDS'
  | 'AGE_SUSPECTED'
  | 'USER_UNDER_18'
  | 'PERSONA_UNDER_18'
  | 'USER_IN_CRISIS'
  | 'USER_AGE_UNKNOWN'
  | 'PERSONA_AGE_UNKNOWN'
  | 'SEXUAL_DRIVE_NONE'
  | 'MODEL_NOT_MARKED';

export interface SexualTextRuling {
  allowed: boolean;
  failedConditions: SexualTextCondition[];
}

/** A stop the guard stage asks for; it is recorded in the transaction that decides the turn. */
export interface StopOrder {
  guard: GuardName;
  reason: ConversationStopReason;
  /** Seconds the conversation is stopped; null is permanent. */
  seconds: number | null;
  /** Whether a last answer in the persona's voice goes out (`<guardrail>OptionSet.answer`). */
  lastAnswer: boolean;
  /** Also hold the user's other conversations of the project until a review. */
  holdUser: boolean;
}

/** AGE_REVIEW: the user may be under 18, and somebody must decide. CRISIS: the user spoke of harming themselves. */
export type ProtectionKind = 'AGE_REVIEW' | 'CRISIS';

/** What is entered for the user at once, whatever becomes of the reply. */
export interface ProtectionOrder {
  kind: ProtectionKind;
  guard: GuardName;
  evidence: Evidence;
  /** Said or in the profile; else implied. Of an age review. */
  isStated: boolean;
}

/** What holds for a reply, whether or not it is the last one. */
interface Ruled {
  verdicts: Verdict[];
  sexualText: SexualTextRuling;
  /** None in test mode. */
  protections: ProtectionOrder[];
  /** The reply is one of care: it names help lines, and nothing else matters. In test mode too. */
  isCrisis: boolean;
  /** The user sincerely asked whether the persona is real: the reply says the truth. In test mode too. */
  isAskedSincerely: boolean;
}

export type GuardDecision =
  | ({ kind: 'PROCEED' } & Ruled)
  | ({ kind: 'STOP'; stop: StopOrder } & Ruled)
  | { kind: 'IGNORE'; verdicts: Verdict[]; reason: IgnoreReason };

import type { ConversationStopReason, IgnoreReason } from '@repartee/contract';

/** The guards of product.md section 3 that exist; a new one adds its name here and a line in guards/index.ts. */
export type GuardName = 'underageDetection' | 'messageRepetition';

export interface Evidence {
  /** Keys of the messages that fired; empty when a profile did. */
  messageKeys: string[];
  /** The platform's ids of the same messages: what an operator finds them by. */
  messageIds: string[];
  /** Which rule (`birthdate`, `birth_year`, `near_repeats`) or model decided. */
  rule: string;
  /** 0 … 1. */
  confidence: number;
}

/** One guard's judgement of one turn, recorded whatever it says. */
export interface Verdict {
  guard: GuardName;
  /**
   * OFF: switched off by request or project; CLEAR: nothing found; FIRED: acted upon; NOTED: found, but not acted upon
   * (test mode, or `banDurations: []`); FAILED: the guard itself broke, and what it protects is taken as in danger.
   */
  outcome: 'OFF' | 'CLEAR' | 'FIRED' | 'NOTED' | 'FAILED';
  evidence: Evidence | null;
}

/** Why sexual text is withheld although the request allowed it (product.md 4.5). */
export type SexualTextCondition =
  | 'REQUEST_FORBIDS'
  | 'PROJECT_FORBIDS'
  | 'LANGUAGE_NOT_GUARDED'
  | 'AGE_SUSPECTED'
  | 'USER_UNDER_18'
  | 'PERSONA_UNDER_18'
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

export type GuardDecision =
  | { kind: 'PROCEED'; verdicts: Verdict[]; sexualText: SexualTextRuling }
  | { kind: 'STOP'; verdicts: Verdict[]; sexualText: SexualTextRuling; stop: StopOrder }
  | { kind: 'IGNORE'; verdicts: Verdict[]; reason: IgnoreReason };

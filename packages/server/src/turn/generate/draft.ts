import type { ModelFailure, Usage } from '../../llm/index.ts';

/** One model call of a turn, as the story and the bill know it. */
export interface ModelCallRecord {
  purpose: 'DRAFT' | 'REGENERATION' | 'FALLBACK';
  chatModel: string;
  provider: string;
  model: string;
  usage: Usage | null;
  /** 1e-9 units of the model's currency, as decimal text; "0" in test mode and for the sandbox. */
  costNano: string;
  durationMs: number;
  /** null: the call gave an answer. */
  failure: ModelFailure | null;
}

/** What was written, before polish. */
export interface Draft {
  source: 'MODEL' | 'SANDBOX';
  messages: string[];
  /** What the model wrote down for later, beside them, as it wrote it. Absent: nothing. */
  notes?: string[];
  calls: ModelCallRecord[];
}

/** A check the written text did not pass; the story shows it, a regeneration answers it. */
export interface DraftFault {
  code:
    | 'ASKS_FOR_MONEY'
    | 'CLAIMS_TO_BE_HUMAN'
    | 'CONTACT_DETAILS'
    | 'EMPTY'
    | 'ENDLESS_REPETITION'
    | 'FAR_TOO_LONG'
    | 'LINK'
    | 'MIXED_LANGUAGE'
    | 'MODEL_REFUSAL'
    | 'HOLDS_USER_BACK'
    | 'NAMES_A_TIME'
    | 'NOT_HONEST_WHEN_ASKED'
    | 'PROMISES_MEETING'
    | 'PROMPT_LEAK'
    | 'REPEATS_ITSELF'
    | 'REPEATS_USER'
    | 'SAYS_UNDER_AGE'
    | 'SEXUAL_TEXT_NOT_ALLOWED'
    | 'TOO_SHORT'
    | 'WRITES_BOTH_SIDES'
    | 'WRONG_LANGUAGE';
  /** The rule that fired (`en.claim_human.3`), never the text. */
  rule: string;
  messageIndex: number;
}

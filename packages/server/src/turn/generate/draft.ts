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
  calls: ModelCallRecord[];
}

/** A check the written text did not pass; the story shows it, a regeneration answers it. */
export interface DraftFault {
  code:
    | 'CLAIMS_TO_BE_HUMAN'
    | 'EMPTY'
    | 'NOT_HONEST_WHEN_ASKED'
    | 'REPEATS_ITSELF'
    | 'PROMPT_LEAK'
    | 'SEXUAL_TEXT_NOT_ALLOWED'
    | 'TOO_SHORT';
  /** The rule that fired (`en.claim_human.3`), never the text. */
  rule: string;
  messageIndex: number;
}

import type { PromptSectionDigest } from './build-prompt.ts';
import type { ModelCallRecord } from './draft.ts';

/** A call of an earlier run of this turn whose outcome was stored; it is never made again. */
export interface StoredCall {
  record: ModelCallRecord;
  /** What it wrote; null when it wrote nothing usable. */
  messages: string[] | null;
  /** What it wrote down for later. Absent: nothing. */
  notes?: string[];
  /** Keys of the messages it was to answer. Absent or null: not noted. */
  answeredKeys?: readonly string[] | null;
  /** Under which ruling it was written (`rulingOf`). Absent or null: not noted. */
  ruling?: string | null;
}

/** A call about to be made. */
export interface BeginningCall {
  purpose: ModelCallRecord['purpose'];
  chatModel: string;
  provider: string;
  model: string;
  promptSections: PromptSectionDigest[];
}

/**
 * The durable account of a turn's writing calls. Every write is fenced: FENCED means that another worker owns the turn
 * now and this run must stop without a trace.
 */
export interface WritingLedger {
  /** Calls begun in this turn, by all its runs. More than `stored`: a run died during a call, which counts as made. */
  callsMade(): number;
  /** Finished calls, those of earlier runs first, in order. */
  stored(): readonly StoredCall[];
  /** Before the call, so that "at most three" survives a crash. OVER_BUDGET: a spend cap is reached, it must not be made. */
  begin(call: BeginningCall): Promise<'GO' | 'FENCED' | 'OVER_BUDGET'>;
  /**
   * After the call, whatever came of it; a stored result is never paid for twice. A draft is held back: most become the
   * reply within milliseconds, and are stored in its transaction.
   */
  finish(record: ModelCallRecord, messages: string[] | null, notes?: string[]): Promise<'GO' | 'FENCED'>;
  /** Stores the draft that is held back, where it is not the last: before another call is begun. */
  storeHeld(): Promise<'GO' | 'FENCED'>;
}

import type { ModelCallRecord } from '../../generate/draft.ts';
import type { ModelFindings } from './model-judgement.ts';

/** A call of the guardian, as the turn's story knows it: beside the writing calls, never one of them. */
export type JudgementCallRecord = Omit<ModelCallRecord, 'purpose'> & { purpose: 'JUDGEMENT' };

/** The durable account of a turn's judgements. */
export interface JudgementBook {
  /** What an earlier run was told of the very same messages; it is not asked again. Null: nothing. */
  stored(messageKeys: readonly string[]): { model: string; findings: ModelFindings } | null;
  /** Calls that may still be made for this turn, by all its runs. */
  callsLeft(): number;
  /** False: a spend cap is reached. */
  mayCall(): Promise<boolean>;
  /** After a call, whatever came of it. FENCED: another worker owns the turn. `findings` null: nothing usable. */
  note(
    record: JudgementCallRecord,
    messageKeys: readonly string[],
    findings: ModelFindings | null,
  ): Promise<'GO' | 'FENCED'>;
  /** Of the calls for this request, 1e-9 units. */
  costNano(): bigint;
}

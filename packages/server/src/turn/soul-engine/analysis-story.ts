import type { ModelCallRecord } from '../generate/draft.ts';

/** A call of SoulEngine, as the turn's story knows it: beside the writing calls, never one of them. */
export type AnalysisCallRecord = Omit<ModelCallRecord, 'purpose'> & { purpose: 'SOUL_ENGINE' };

/** `soul-engine:<claim>`: a finished call. */
export interface AnalysisStory {
  version: 1;
  at: string;
  record: AnalysisCallRecord;
  /** It wrote none; calls of both kinds are shown alike. */
  messages: null;
}

export const analysisStagePrefix = 'soul-engine:';

export function analysisStage(claimId: string): string {
  return `${analysisStagePrefix}${claimId}`;
}

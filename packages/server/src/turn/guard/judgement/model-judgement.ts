import type { GuardName } from '../verdict.ts';

/** The guards that a model can judge. `unknownLanguage` and `messageRepetition` are measured: a model knows no better. */
export type JudgedGuard = Exclude<GuardName, 'unknownLanguage' | 'messageRepetition'>;

/** What the model found for one guard. */
export interface ModelFinding {
  /** 0 … 1, by its own word. */
  confidence: number;
  /** The messages it named; all that were judged where it named none. */
  messageKeys: string[];
  messageIds: string[];
}

/** By guard. Null: asked, and nothing found. Absent: not asked, because the guard is off. */
export type ModelFindings = Partial<Record<JudgedGuard, ModelFinding | null>>;

/** What the guardian said of the messages nobody answered yet. `model`: its provider's name of it. */
export type ModelJudgement =
  | { kind: 'JUDGED'; model: string; findings: ModelFindings }
  /** It was to judge, and did not: what it would have protected is taken as in danger. */
  | { kind: 'FAILED'; model: string; code: string };

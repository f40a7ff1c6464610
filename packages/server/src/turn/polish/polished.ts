/** One pass that changed something; counts only, the texts stay in the drafts and answers. */
export interface PolishStep {
  pass: string;
  changedMessages: number;
  note: string | null;
}

export interface Polished {
  /** The answers in order, 1 … 4. */
  texts: string[];
  steps: PolishStep[];
}

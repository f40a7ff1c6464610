/** One pass that changed something; counts only, the texts stay in the drafts and answers. */
export interface PolishStep {
  pass: string;
  changedMessages: number;
  note: string | null;
}

export interface Polished {
  /** The answers in order, 1 … 4. */
  texts: string[];
  /** The same before anything was mistyped, where something was: what goes out if a slip made a word that may not. */
  withoutSlips?: string[];
  steps: PolishStep[];
}

import type { Gathered } from '../../gather/gathered.ts';
import type { Draft } from '../../generate/draft.ts';
import type { Plan } from '../../plan/plan.ts';

export interface PolishContext {
  draft: Draft;
  plan: Plan;
  gathered: Gathered;
}

export interface PassResult {
  texts: string[];
  /** What the pass could not bring about, as a code (`question_missing`); never a text. */
  note?: string;
}

/**
 * One correction. Pure; never returns an empty list or an empty text for a list that has neither, and run on its own
 * result it changes nothing.
 */
export interface PolishPass {
  name: string;
  apply(texts: readonly string[], context: PolishContext): PassResult;
}

/** Applies a cutting rule until nothing is left to cut: what stood around a removed piece may be the next one. */
export function untilStable(text: string, cut: (text: string) => string): string {
  let before = text;
  for (;;) {
    const after = cut(before);
    // Cuts only shorten, so this ends; a rule that did not would hang a turn.
    if (after.length >= before.length) return after.length === before.length ? after : before;
    before = after;
  }
}

/** The texts after a per-text rule; one that nothing is left of is dropped, unless it is the last one standing. */
export function mapTexts(texts: readonly string[], rule: (text: string) => string): string[] {
  const changed = texts.map(rule);
  const kept = changed.filter((text) => text.trim() !== '');
  return kept.length > 0 ? kept : [...texts];
}

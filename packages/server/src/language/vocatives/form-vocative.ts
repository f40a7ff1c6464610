export type GrammaticalGender = 'MAN' | 'WOMAN';

/** `name`: one word with a capital, NFC. Null: no rule fits. `gender` null: unknown. */
export type FormVocative = (name: string, gender: GrammaticalGender | null) => string | null;

/** An ending and what stands in its place in the vocative; `to` null: no rule, the name is not used. */
export type EndingRule = readonly [ending: RegExp, to: string | null];

/** The first rule that fits. */
export function byEndings(name: string, rules: readonly EndingRule[]): string | null {
  for (const [ending, to] of rules) {
    if (ending.test(name)) return to === null ? null : name.replace(ending, to);
  }
  return null;
}

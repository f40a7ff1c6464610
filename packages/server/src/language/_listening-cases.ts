import { describe, expect, it } from 'vitest';
import { foldPlainly } from './fold-text.ts';
import type { ListeningRules } from './language-pack.ts';

/** For tests: what each rule of a language must hear, and what it must leave alone although it looks alike. */
export type ListeningCases = Readonly<
  Record<keyof ListeningRules, { readonly heard: readonly string[]; readonly unheard: readonly string[] }>
>;

/** Tries every rule on its cases. */
export function describeListening(language: string, listening: ListeningRules, cases: ListeningCases): void {
  const rules = Object.keys(cases) as (keyof ListeningRules)[];
  describe.each(rules)(`${language} listening: %s`, (rule) => {
    it.each(cases[rule].heard)('hears: %s', (text) => expect(listening[rule].test(foldPlainly(text))).toBe(true));
    it.each(cases[rule].unheard)('leaves alone: %s', (text) =>
      expect(listening[rule].test(foldPlainly(text))).toBe(false),
    );
  });
}

import type { BaseLanguage } from './function-words.ts';

/**
 * Languages so alike that no library tells short texts of them apart: a text in one is never called foreign to the
 * other.
 */
const GROUPS: readonly (readonly BaseLanguage[])[] = [
  ['nb', 'nn', 'da'],
  ['cs', 'sk'],
  ['hr', 'sl'],
  ['nl', 'af'],
];

export function areConfusable(one: BaseLanguage, other: BaseLanguage): boolean {
  return one === other || GROUPS.some((group) => group.includes(one) && group.includes(other));
}

/** The name a library's code counts under: varieties of one language, and what is reported for it, as one. */
const COUNTED_AS: Readonly<Record<string, string>> = {
  nb: 'no',
  nn: 'no',
  sr: 'hr',
  bs: 'hr',
  iw: 'he',
  xh: 'zu',
  'ja-Latn': 'ja',
  'el-Latn': 'el',
  'bg-Latn': 'bg',
};

export function countedAs(code: string): string {
  return COUNTED_AS[code] ?? code;
}

/** What a base language counts as, and what it is confused with. */
export function namesOf(base: BaseLanguage): readonly string[] {
  const group = GROUPS.find((one) => one.includes(base)) ?? [base];
  return [...new Set(group.map(countedAs))];
}

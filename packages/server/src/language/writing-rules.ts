import type { Language } from '@repartee/contract';
import type { LanguagePack, VariantHabits, WritingHabits } from './language-pack.ts';

const names: Readonly<Record<keyof (WritingHabits & VariantHabits), string>> = {
  address: 'Address',
  punctuation: 'Punctuation',
  quotationMarks: 'Quotation marks',
  laughter: 'Laughter',
  numbers: 'Numbers and units',
  clock: 'Clock',
  vocabulary: 'Region',
};

/** How a language is written in one of its regions, a rule a line: the habits of the language where the region has none of its own. */
export function writingRules(pack: Pick<LanguagePack, 'writing' | 'variants'>, language: Language): string[] {
  const habits = { ...pack.writing, ...pack.variants[language] };
  return Object.entries(names).flatMap(([key, name]) => {
    const habit = habits[key as keyof typeof habits];
    return habit === undefined ? [] : `${name}: ${habit}`;
  });
}

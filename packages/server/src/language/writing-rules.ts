import type { Language } from '@repartee/contract';
import type { LanguagePack } from './language-pack.ts';

/** How a language is written in one of its regions, a rule a line: the habits of the language where the region has none of its own. */
export function writingRules(pack: Pick<LanguagePack, 'writing' | 'variants'>, language: Language): string[] {
  const { address, punctuation, quotationMarks, laughter, numbers, clock } = pack.writing;
  return Object.values({
    ...{ address, punctuation, quotationMarks, laughter, numbers, clock },
    ...pack.variants[language],
  });
}

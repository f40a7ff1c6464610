import type { Language } from '@repartee/contract';
import { eachMatch } from '../platform/each-match.ts';
import type { LanguagePack } from './language-pack.ts';
import { languagePackFor } from './language-packs.ts';

const WORD = /\p{L}+/gu;
const known = new WeakMap<LanguagePack, ReadonlySet<string>>();

/**
 * Words that are surely no names: those the small talk of the language writes without a capital. In scripts without
 * capitals all words of the small talk. Some hundreds, lower case.
 */
export function everydayWords(language: Language): ReadonlySet<string> {
  const pack = languagePackFor(language);
  const found = known.get(pack);
  if (found) return found;
  const words = new Set<string>();
  collect(pack.sandbox, words);
  known.set(pack, words);
  return words;
}

function collect(value: unknown, words: Set<string>): void {
  if (typeof value === 'string') {
    // What stands in braces is a slot.
    for (const [word] of eachMatch(WORD, value.replace(/\{\w+\}/g, ' '))) {
      if (word === word.toLowerCase()) words.add(word);
    }
  } else if (typeof value === 'object' && value !== null && !(value instanceof RegExp)) {
    for (const part of Object.values(value)) collect(part, words);
  }
}

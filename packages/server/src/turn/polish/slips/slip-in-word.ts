import type { Keyboard } from '../../../language/index.ts';
import { neighbouringKeys } from '../../../language/index.ts';
import { pickWeighted, type RandomSource } from '../../seeded-random.ts';

/**
 * Wrong letters are more often another letter than a missing one, and least often one too many (Dhakal et al., CHI 2018);
 * the weights are ours.
 */
const KINDS = [
  { value: 'NEIGHBOUR', weight: 5 },
  { value: 'MISSING', weight: 3 },
  { value: 'DOUBLED', weight: 2 },
] as const;

/** One wrong letter; never the first, by which readers know a word. The word itself where the keyboard has none of it. */
export function slipInWord(word: string, keyboard: Keyboard, random: RandomSource): string {
  const letters = Array.from(word);
  const at = 1 + Math.floor(random() * (letters.length - 1));
  const letter = letters[at]!;
  const kind = pickWeighted(random, KINDS);
  const draw = random();
  if (kind === 'NEIGHBOUR') {
    const keys = neighbouringKeys(keyboard).get(letter);
    if (!keys || keys.length === 0) return word;
    return letters.with(at, keys[Math.floor(draw * keys.length)]!).join('');
  }
  if (kind === 'DOUBLED') return letters.toSpliced(at, 0, letter).join('');
  return letters.toSpliced(at, 1).join('');
}

/** Letters that NFD does not take apart. */
const PLAIN: Readonly<Record<string, string>> = { ł: 'l', đ: 'd', ø: 'o', ı: 'i', œ: 'oe', æ: 'ae', ß: 'ss' };

/** Without apostrophes, and with the plain letter for every one that has no key of its own. */
export function withoutAccents(word: string, keyboard: Keyboard): string {
  const keys = neighbouringKeys(keyboard);
  return Array.from(word.normalize('NFC'), (letter) => {
    if (letter === "'" || letter === '’') return '';
    if (keys.has(letter)) return letter;
    const plain = PLAIN[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
    return keys.has(plain) || plain.length > 1 ? plain : letter;
  }).join('');
}

import { eachMatch } from '../../../../platform/each-match.ts';

const ENCODED = /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{16,4000}={0,2}/g;
/** More of these are no message. */
const ENCODED_MAX = 4;
/** What a decoded text is made of; anything else was never encoded. */
const READABLE = /^[\p{L}\p{N}\p{P}\p{S}\s]{8,}$/u;
/** Beginnings of the words an attempt is made of, from the end. */
const REVERSED = /tpmorp|metsys|noitcurtsni|snoitcurtsni|erongi|ereirongi|arongi|suoiverp|rekcilhcop|gnusiewna/i;

/** The same words with every letter moved by 13. */
const ROTATED = /vtaber|cebzcg|flfgrz|vafgehpg|vafgehx|vtabevre|ehyrf|ertrya|sbetrg|vafgehmvba/i;
const LATIN = /[a-z]/gi;
/** Letters with a stroke or a dot between them, words with a space: `d-r-o-p y-o-u-r`. */
const DIVIDED = /(?<![\p{L}\p{N}])\p{L}(?:[-._·/]\p{L}){2,30}(?![\p{L}\p{N}])/gu;
const DIVIDERS = /[-._·/]/g;
const HEXADECIMAL = /(?<![0-9a-z])(?:[2-7][0-9a-f][ ,:]?){12,2000}(?![0-9a-z])/gi;
const BINARY = /(?<!\d)(?:[01]{8} ?){8,1000}(?!\d)/g;

/** What a text carries in another dress: base64, numbers, moved letters, divided letters, or written from its end. */
export function unwrapped(text: string): string[] {
  const inner: string[] = [];
  const add = (decoded: string): void => {
    if (inner.length < ENCODED_MAX && READABLE.test(decoded)) inner.push(decoded);
  };
  for (const [encoded] of eachMatch(ENCODED, text)) {
    if (inner.length >= ENCODED_MAX) break;
    add(Buffer.from(encoded, 'base64').toString('utf8'));
  }
  if (REVERSED.test(text)) inner.push([...text].reverse().join(''));
  for (const [digits] of eachMatch(HEXADECIMAL, text)) add(bytesOf(digits.replace(/[^0-9a-f]/gi, ''), 2, 16));
  for (const [digits] of eachMatch(BINARY, text)) add(bytesOf(digits.replaceAll(' ', ''), 8, 2));
  if (ROTATED.test(text)) inner.push(text.replace(LATIN, rotated));
  if (text.search(DIVIDED) >= 0) inner.push(text.replace(DIVIDED, (run) => run.replace(DIVIDERS, '')));
  return inner;
}

function bytesOf(digits: string, width: number, base: 2 | 16): string {
  const bytes = digits.match(new RegExp(`.{${width}}`, 'g')) ?? [];
  return Buffer.from(bytes.map((byte) => Number.parseInt(byte, base))).toString('utf8');
}

function rotated(letter: string): string {
  const first = letter <= 'Z' ? 65 : 97;
  return String.fromCharCode(((letter.charCodeAt(0) - first + 13) % 26) + first);
}

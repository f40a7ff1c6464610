/** What belongs to web pages and not to a chat message; models trained on pages leave it in. */

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
};
/** What a model escaped once more than its JSON needed: `\\n`, `\\"`, `\\u00e9`. Shrugs and raised arms have other letters behind. */
const ESCAPE = /\\(?:(?:r\\)?(n)|(t)|(["'])|u([\da-f]{4}))/gi;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi;
const LINE_TAG = /<(?:br|\/p|\/div|\/li) ?\/?>/gi;
const TAG =
  /<\/?(?:p|b|i|u|em|strong|span|div|li|ul|ol|font|small|code|message|reply|response|answer|output)(?: [^<>\n]{0,100})?>/gi;
/** Zero-width characters that join nothing (emoji need U+200D), soft hyphens, and tags but those of flags. */
const INVISIBLE = /[\u00AD\u200B\u2060-\u2064\uFEFF]|(?<!\u{1F3F4}[\u{E0020}-\u{E007F}]{0,8})[\u{E0000}-\u{E007F}]/gu;

/** The text without escapes, entities, tags and characters nobody sees. Linear; never throws. */
export function plainText(text: string): string {
  let plain = text.includes('\\') ? text.replace(ESCAPE, readEscape) : text;
  // Entities once: what they spell is text, and is not read again.
  if (plain.includes('<')) plain = plain.replace(LINE_TAG, '\n').replace(TAG, '');
  if (plain.includes('&')) plain = plain.replace(ENTITY, decode);
  return plain.replace(INVISIBLE, '');
}

function readEscape(_: string, line?: string, tab?: string, quote?: string, hex?: string): string {
  if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
  return line ? '\n' : tab ? ' ' : (quote ?? '');
}

function decode(entity: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? entity;
  const code = decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal);
  const isCharacter = code > 31 && code <= 0x10_ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : '';
}

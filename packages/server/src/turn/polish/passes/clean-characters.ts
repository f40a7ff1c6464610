import type { PolishPass } from './polish-pass.ts';
import { mapTexts } from './polish-pass.ts';

const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
/** Control characters but the line feed, byte order mark, replacement character, and all that turn the direction of what follows. */
const UNWANTED = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\uFEFF\uFFFD\u202A-\u202E\u2066-\u2069]/g;

/**
 * What no chat shows and some platforms' databases refuse. Letters and their accents become one character each (NFC), as
 * the passes after this one, keyboards and rules of languages know them.
 */
export const cleanCharacters: PolishPass = {
  name: 'clean-characters',
  apply: (texts) => ({ texts: mapTexts(texts, cleanText) }),
};

function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(LONE_SURROGATE, '')
    .replace(UNWANTED, '')
    .normalize('NFC');
}

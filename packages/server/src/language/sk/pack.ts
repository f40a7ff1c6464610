import type { LanguagePack } from '../language-pack.ts';
import { conduct } from './conduct.ts';
import { crisis } from './crisis.ts';
import { disclosure } from './disclosure.ts';
import { honesty } from './honesty.ts';
import { humanClaims } from './human-claims.ts';
import { keyboard } from './keyboard.ts';
import { lengths } from './lengths.ts';
import { listening } from './listening.ts';
import { questions } from './question-words.ts';
import { sandbox } from './sandbox-phrases.ts';
import { sexualTerms } from './sexual-terms.ts';

export const skPack: LanguagePack = {
  language: 'SK_SK',
  ruleName: 'sk',
  disclosure,
  crisis,
  lengths,
  writing: {
    address:
      'Informal ty (tykanie) from the first line, never Vy; ty, teba, tvoj in lower case. Names stay in the nominative (Jana, Peter), Slovak has no everyday vocative; past tense, conditional and adjectives show the gender of whoever they are about (bola som, bol som, rada, rád). Slovak words, not Czech ones.',
    punctuation:
      'No space before ? and !, and always a comma before že, aby, lebo, pretože, ktorý, keď, ale. Accents are kept: á, ä, č, ď, é, í, ĺ, ľ, ň, ó, ô, ŕ, š, ť, ú, ý, ž.',
    quotationMarks: '„tak“',
    laughter: 'haha or hahaha, softer hihi or hehe; xD and lol now and then.',
    numbers:
      'Decimal comma (3,5), a space between thousands (10 000), the unit after a space; kilometres, kilograms, °C, and € after the amount.',
    clock:
      '24 hours: written 18:30 or 18.30 ("o 18:30"), said pol siedmej, which is half past six, or osemnásť tridsať.',
  },
  variants: {},
  keyboard,
  guarding: { humanClaims, honesty, questions, sexualTerms, conduct },
  listening,
  sandbox,
};

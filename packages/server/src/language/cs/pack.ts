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

export const csPack: LanguagePack = {
  language: 'CS_CZ',
  ruleName: 'cs',
  disclosure,
  crisis,
  lengths,
  writing: {
    address:
      'Informal ty (tykání) from the first line, never Vy; ty, tebe, tvůj in lower case. Names stand in the vocative (Jano, Petře); past tense, conditional and adjectives show the gender of whoever they are about (byla jsem, byl jsem, ráda, rád). Everyday spoken forms (dneska, fakt, hele) are welcome.',
    punctuation:
      'No space before ? and !, and always a comma before že, aby, protože, který, když, ale. Accents are kept: á, č, ď, é, ě, í, ň, ó, ř, š, ť, ú, ů, ý, ž.',
    quotationMarks: '„tak“',
    laughter: 'haha or hahaha, softer hihi or hehe; xD and lol now and then.',
    numbers:
      'Decimal comma (3,5), a space between thousands (10 000), the unit after a space; kilometres, kilograms, °C, and Kč after the amount.',
    clock:
      '24 hours: written 18:30 or 18.30, said půl sedmé, which is half past six, or osmnáct třicet; in talk also v půl sedmý.',
  },
  variants: {},
  keyboard,
  guarding: { humanClaims, honesty, questions, sexualTerms, conduct },
  listening,
  sandbox,
};

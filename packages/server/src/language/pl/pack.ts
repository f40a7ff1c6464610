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

export const plPack: LanguagePack = {
  language: 'PL_PL',
  ruleName: 'pl',
  disclosure,
  crisis,
  lengths,
  writing: {
    address:
      'Informal ty from the first line, never Pan or Pani; ty, ciebie, twój in lower case. Names stand in the vocative (Aniu, Tomku) or, casually, in the nominative; past tense, conditional and adjectives show the gender of whoever they are about (byłam, byłem).',
    punctuation:
      'No space before ? and !, and always a comma before że, żeby, bo, ale, który. The letters ą, ć, ę, ł, ń, ó, ś, ź, ż are never left out.',
    quotationMarks: '„tak”',
    laughter: 'haha or hahaha, softer hihi; xD is very common among younger people, lol is rare.',
    numbers:
      'Decimal comma (3,5), a space between thousands (10 000), the unit after a space; kilometres, kilograms, °C, and zł after the amount.',
    clock:
      '24 hours: written 18:30 ("o 18:30"), said wpół do siódmej, which is half past six, or osiemnasta trzydzieści.',
  },
  variants: {},
  keyboard,
  guarding: { humanClaims, honesty, questions, sexualTerms, conduct },
  listening,
  sandbox,
};

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

export const bgPack: LanguagePack = {
  language: 'BG',
  ruleName: 'bg',
  disclosure,
  crisis,
  lengths,
  writing: {
    address:
      'Informal ти, in lower case, never Вие. Names in address mostly stay as they are; the vocative (Иване) is familiar for men and can sound rough for women.',
    punctuation:
      'Always Cyrillic, no Latin transliteration (shlyokavitsa). No space before ? and !, one after; a comma before че, който, защото. Write ѝ (to her) with its accent.',
    quotationMarks: 'Low opening and high closing marks: „така“.',
    laughter: 'Usually хаха or хахаха, softer хехе; ахаха when something is really funny.',
    numbers:
      'Decimal comma (2,5), space for thousands; kilometres, kilograms, °C, the currency after the amount; dates as 5 май.',
    clock:
      '24 hours in writing: 18:30 or 18:30 ч.; said шест и половина, with вечерта or сутринта where it is not clear.',
  },
  variants: {},
  keyboard,
  guarding: { humanClaims, honesty, questions, sexualTerms, conduct },
  listening,
  sandbox,
};

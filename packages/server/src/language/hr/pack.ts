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

export const hrPack: LanguagePack = {
  language: 'HR_HR',
  ruleName: 'hr',
  disclosure,
  crisis,
  lengths,
  writing: {
    address:
      "Informal ti, in lower case, never Vi. A name in address takes the vocative where it is usual (Ivane, Luka); most women's names stay as they are (Ana).",
    punctuation:
      'No space before ? and !, one after. Never drop č, ć, š, ž, đ; standard Croatian in Latin letters (što, tko, tjedan, vlak), no Serbian forms.',
    quotationMarks: 'Low opening and high closing marks: „ovako”.',
    laughter: 'Haha or hahaha, softer hehe; lol and xD only now and then.',
    numbers:
      'Decimal comma (2,5), full stop or space for thousands; kilometres, kilograms, °C, amounts as 20 €; dates as 5. svibnja.',
    clock: '24 hours in writing: 18:30, also 18.30; said pola sedam, which is half past six, or šest i pol.',
  },
  variants: {},
  keyboard,
  guarding: { humanClaims, honesty, questions, sexualTerms, conduct },
  listening,
  sandbox,
};

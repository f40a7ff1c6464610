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

export const hePack: LanguagePack = {
  language: 'HE',
  ruleName: 'he',
  disclosure,
  crisis,
  lengths,
  writing: {
    address:
      'Second person singular in the gender of the user where it is known (אתה, את), first names only; where it is not known, wordings that show none: infinitives, בא לך, מה דעתך, past forms such as כתבת. Never forms with a slash or a dot.',
    punctuation:
      "No niqqud, full spelling; no space before ? and !. Final letters ך ם ן ף ץ end a word, and foreign sounds take an apostrophe (צ'אט, ג'ינס). Logical order without direction marks.",
    quotationMarks: '"כך", the straight double mark on both sides',
    laughter: 'חחח or חחחח, three or four letters; never האהא.',
    numbers: 'Decimal point and commas between thousands (1,250.50); metric units; shekels as 20 ש"ח or 20 ₪.',
    clock:
      '24-hour clock in figures: 18:30. Said on twelve hours with the part of the day: שש וחצי בערב, רבע לשבע, שבע ועשרה.',
  },
  variants: {},
  keyboard,
  guarding: { humanClaims, honesty, questions, sexualTerms, conduct },
  listening,
  sandbox,
};

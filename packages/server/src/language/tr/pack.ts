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

export const trPack: LanguagePack = {
  language: 'TR_TR',
  ruleName: 'tr',
  disclosure,
  crisis,
  lengths,
  writing: {
    address:
      'Address the user with sen and its verb forms, never siz; the pronoun itself is mostly left out. First name alone (Selam Elif), without hanım or bey and without canım or aşkım from the start.',
    punctuation:
      'No space before ? and !. Keep ç, ğ, ı, ö, ş, ü and the dotted capital İ: ı and i are different letters. The question particle mı, mi, mu, mü and the word de/da (also) stand apart; an apostrophe joins endings to names: İzmir’de.',
    quotationMarks: '“böyle”, and ‘böyle’ for a quotation inside another.',
    laughter: 'Laughter is haha or hahaha; keyboard smashing such as ajsjsj only lightly, never jajaja.',
    numbers:
      'Decimal comma: 3,5; a point for thousands: 1.500. The percent sign stands first: %20. Kilometres, kilograms, degrees Celsius, lira.',
    clock:
      'Twenty-four hours in writing: 18.30 or 18:30. Said on the twelve-hour clock: altı buçuk; yediye çeyrek var is 6:45.',
  },
  variants: {},
  keyboard,
  guarding: { humanClaims, honesty, questions, sexualTerms, conduct },
  listening,
  sandbox,
};

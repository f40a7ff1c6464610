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

export const daPack: LanguagePack = {
  language: 'DA_DK',
  ruleName: 'da',
  disclosure,
  crisis,
  lengths,
  writing: {
    address: 'Du, in lower case, never De; the first name alone, and only now and then.',
    punctuation:
      'No space before ? and !. æ, ø and å are letters of their own, never ae, oe, aa. A comma before every subordinate clause, as most people learned it; capital after a colon where a whole sentence follows.',
    quotationMarks: 'Double: ”sådan her”, the same sign at both ends; »sådan her« only in print.',
    laughter: 'haha, hehe or hihi; lol and xD now and then among the young; ha ha looks stiff.',
    numbers:
      'Decimal comma (2,5), a point between thousands (10.000); kilometres and metres, kilos, degrees Celsius, kroner.',
    clock:
      'Twenty-four hours: written 18.30 or 18:30; said halv syv (half an hour before seven), and kvart over, kvart i.',
  },
  variants: {},
  keyboard,
  guarding: { humanClaims, honesty, questions, sexualTerms, conduct },
  listening,
  sandbox,
};

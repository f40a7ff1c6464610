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

export const nbPack: LanguagePack = {
  language: 'NB_NO',
  ruleName: 'nb',
  disclosure,
  crisis,
  lengths,
  writing: {
    address: 'Du, in lower case, never De; the first name alone, and only now and then.',
    punctuation:
      'No space before ? and !. æ, ø and å are letters of their own, never ae, oe, aa. Capital after a colon where a whole sentence follows.',
    quotationMarks: 'Angled, pointing outwards: «slik»; straight double ones ("slik") are common in chat.',
    laughter: 'haha or hehe, hihi when cheeky; lol and xD now and then among the young.',
    numbers:
      'Decimal comma (2,5), a space between thousands (10 000); kilometres, and mil for ten of them, kilos, degrees Celsius, kroner.',
    clock:
      'Twenty-four hours: written 18.30 or 18:30; said halv sju (half an hour before seven), and kvart over, kvart på.',
  },
  variants: {},
  keyboard,
  guarding: { humanClaims, honesty, questions, sexualTerms, conduct },
  listening,
  sandbox,
};

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

export const nnPack: LanguagePack = {
  language: 'NN_NO',
  ruleName: 'nn',
  disclosure,
  crisis,
  lengths,
  writing: {
    address:
      'Du, in lower case, never De; the first name alone, and only now and then. Pure Nynorsk: eg, ikkje, kva, korleis, noko, berre, infinitives in -a (å skriva, å vera), plurals such as gutar, meldingar, bøker; no Bokmål forms (jeg, ikke, hva, noe, bare).',
    punctuation:
      'No space before ? and !, one after. å, æ and ø are letters of their own and never lose their marks; òg (also) keeps its accent.',
    quotationMarks: 'Double angle marks: «slik».',
    laughter: 'Haha or hahaha, hehe when wry, hihi when cheeky; lol only now and then.',
    numbers:
      'Decimal comma (2,5), a space between thousands (10 000); kilometres and metres, kilos, degrees Celsius, amounts as 50 kroner or 50 kr.',
    clock:
      'Twenty-four hours: written 18.30 or 18:30; said halv sju (half an hour before seven), kvart over, kvart på.',
  },
  variants: {},
  keyboard,
  guarding: { humanClaims, honesty, questions, sexualTerms, conduct },
  listening,
  sandbox,
};

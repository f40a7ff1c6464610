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

export const slPack: LanguagePack = {
  language: 'SL_SI',
  ruleName: 'sl',
  disclosure,
  crisis,
  lengths,
  writing: {
    address:
      'Informal ti, in lower case, never Vi (vikanje). Slovenian has no vocative: a name in address stays unchanged (Živjo, Luka). The dual for the two of us (midva or medve: greva, bova).',
    punctuation: 'No space before ? and !, one after. Never drop č, š, ž. A comma before ki, da, ker, ko, če.',
    quotationMarks: 'Pointed marks turned inwards »tako«, also „tako“.',
    laughter: 'Haha or hahaha, softer hehe; lol and xD only now and then.',
    numbers:
      'Decimal comma (2,5), full stop for thousands; kilometres, kilograms, °C, amounts as 20 €; dates as 5. maj.',
    clock:
      '24 hours in writing, with a full stop or a colon: 18.30 or 18:30; said pol sedmih (which is half past six) or šest trideset.',
  },
  variants: {},
  keyboard,
  guarding: { humanClaims, honesty, questions, sexualTerms, conduct },
  listening,
  sandbox,
};

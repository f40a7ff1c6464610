import type { LanguagePack } from '../language-pack.ts';
import { disclosure } from './disclosure.ts';
import { honesty } from './honesty.ts';
import { humanClaims } from './human-claims.ts';
import { lengths } from './lengths.ts';
import { listening } from './listening.ts';
import { sandbox } from './sandbox-phrases.ts';
import { sexualTerms } from './sexual-terms.ts';

export const nlPack: LanguagePack = {
  language: 'NL',
  ruleName: 'nl',
  disclosure,
  lengths,
  writingRules: [
    'Address the user with je and jij, never u.',
    'No space before ? and !. Quotation marks ‘zo’ or "zo".',
    'Laughter is haha.',
    '24-hour clock in writing: 18.30 uur; half zeven means 6:30.',
  ],
  variantRules: {
    NL_BE: [
      'Flemish: je or, lightly, ge; words such as goesting, plezant, amai, gsm, tof; avoid leuk in every sentence, doei and doeg.',
    ],
  },
  humanClaims,
  honesty,
  sexualTerms,
  listening,
  sandbox,
};

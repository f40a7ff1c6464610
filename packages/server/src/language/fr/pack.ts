import type { LanguagePack } from '../language-pack.ts';
import { disclosure } from './disclosure.ts';
import { honesty } from './honesty.ts';
import { humanClaims } from './human-claims.ts';
import { lengths } from './lengths.ts';
import { listening } from './listening.ts';
import { sandbox } from './sandbox-phrases.ts';
import { sexualTerms } from './sexual-terms.ts';

export const frPack: LanguagePack = {
  language: 'FR',
  ruleName: 'fr',
  disclosure,
  lengths,
  writingRules: [
    'Address the user with tu, never vous.',
    'A no-break space stands before ? ! : ; and inside « guillemets ».',
    'Laughter is haha, mdr or ptdr, sparingly.',
    "24-hour clock: 18 h 30. Elisions are kept (j'ai, c'est); everyday chat drops ne (je sais pas).",
  ],
  variantRules: {
    FR_BE: [
      'Belgian French: septante, nonante, GSM for a mobile phone, à tantôt, dîner at noon and souper in the evening.',
    ],
  },
  humanClaims,
  honesty,
  sexualTerms,
  listening,
  sandbox,
};

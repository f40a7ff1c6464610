import type { LanguagePack } from '../language-pack.ts';
import { disclosure } from './disclosure.ts';
import { honesty } from './honesty.ts';
import { humanClaims } from './human-claims.ts';
import { lengths } from './lengths.ts';
import { listening } from './listening.ts';
import { sandbox } from './sandbox-phrases.ts';
import { sexualTerms } from './sexual-terms.ts';

export const dePack: LanguagePack = {
  language: 'DE',
  ruleName: 'de',
  disclosure,
  lengths,
  writingRules: [
    'Address the user with du, in lower case, never Sie.',
    'Nouns keep their capitals, also in chat. Quotation marks „so“. No space before ? and !.',
    'Laughter is haha or hihi, rarely lol.',
    '24-hour clock: 18:30 or halb sieben (which is 6:30).',
  ],
  variantRules: {
    DE_CH: [
      'Swiss Standard German: always ss, never ß; words such as Velo, Natel or Handy, Znüni, grüezi; quotation marks «so».',
    ],
    DE_AT: [
      'Austrian German: Jänner, heuer, Sackerl, leiwand, servus, used lightly; perfect tense with sein for sitzen, liegen, stehen.',
    ],
  },
  humanClaims,
  honesty,
  sexualTerms,
  listening,
  sandbox,
};

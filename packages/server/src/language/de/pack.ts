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

export const dePack: LanguagePack = {
  language: 'DE',
  ruleName: 'de',
  disclosure,
  crisis,
  lengths,
  writing: {
    address: 'Address the user with du, in lower case, never Sie.',
    punctuation: 'No space before ? and !. Nouns keep their capitals, also in chat.',
    quotationMarks: '„so“.',
    laughter: 'haha or hihi, rarely lol.',
    numbers: 'Decimal comma: 3,5. Metric units.',
    clock: '24-hour clock: 18:30 or halb sieben (which is 6:30).',
  },
  variants: {
    DE_CH: {
      vocabulary: 'Swiss Standard German: always ss, never ß; words such as Velo, Natel or Handy, Znüni, grüezi.',
      quotationMarks: '«so».',
      numbers:
        "Decimal point with money (3.50), decimal comma otherwise; thousands as 1'000. Metric units, Swiss francs.",
    },
    DE_AT: {
      vocabulary:
        'Austrian German: Jänner, heuer, Sackerl, leiwand, servus, used lightly; perfect tense with sein for sitzen, liegen, stehen.',
    },
  },
  keyboard,
  guarding: { humanClaims, honesty, questions, sexualTerms, conduct },
  listening,
  sandbox,
};

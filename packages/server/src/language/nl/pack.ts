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

export const nlPack: LanguagePack = {
  language: 'NL',
  ruleName: 'nl',
  disclosure,
  crisis,
  lengths,
  writing: {
    address: 'Address the user with je and jij, never u.',
    punctuation: 'No space before ? and !.',
    quotationMarks: '‘zo’ or "zo".',
    laughter: 'haha.',
    numbers: 'Decimal comma: 3,5. Metric units.',
    clock: '24-hour clock in writing: 18.30 uur; half zeven means 6:30.',
  },
  variants: {
    NL_BE: {
      vocabulary: 'Words such as goesting, plezant, amai, gsm, tof; avoid leuk in every sentence, doei and doeg.',
      address: 'Flemish: address the user with je or, lightly, ge.',
    },
  },
  keyboard,
  guarding: { humanClaims, honesty, questions, sexualTerms, conduct },
  listening,
  sandbox,
};

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

export const frPack: LanguagePack = {
  language: 'FR',
  ruleName: 'fr',
  disclosure,
  crisis,
  lengths,
  writing: {
    address: 'Address the user with tu, never vous.',
    punctuation:
      "A no-break space stands before ? ! : ;. Elisions are kept (j'ai, c'est); everyday chat drops ne (je sais pas).",
    quotationMarks: 'Guillemets with no-break spaces inside: « comme ça ».',
    laughter: 'haha, mdr or ptdr, sparingly.',
    numbers: 'Decimal comma: 3,5. Metric units.',
    clock: '24-hour clock: 18 h 30.',
  },
  variants: {
    FR_BE: {
      vocabulary:
        'Belgian French: septante, nonante, GSM for a mobile phone, à tantôt, dîner at noon and souper in the evening.',
    },
  },
  keyboard,
  guarding: { humanClaims, honesty, questions, sexualTerms, conduct },
  listening,
  sandbox,
};

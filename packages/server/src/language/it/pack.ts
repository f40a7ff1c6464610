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

export const itPack: LanguagePack = {
  language: 'IT',
  ruleName: 'it',
  disclosure,
  crisis,
  lengths,
  writing: {
    address: 'Address the user with tu, never Lei.',
    punctuation: 'No space before ? and !. Accents matter: è, perché, più.',
    quotationMarks: '"così" or «così».',
    laughter: 'ahah or ahahah, h in second place.',
    numbers: 'Decimal comma: 3,5. Metric units.',
    clock: '24-hour clock: 18:30.',
  },
  variants: {},
  keyboard,
  guarding: { humanClaims, honesty, questions, sexualTerms, conduct },
  listening,
  sandbox,
};

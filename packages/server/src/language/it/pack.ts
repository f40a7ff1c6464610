import type { LanguagePack } from '../language-pack.ts';
import { disclosure } from './disclosure.ts';
import { honesty } from './honesty.ts';
import { humanClaims } from './human-claims.ts';
import { lengths } from './lengths.ts';
import { listening } from './listening.ts';
import { sandbox } from './sandbox-phrases.ts';
import { sexualTerms } from './sexual-terms.ts';

export const itPack: LanguagePack = {
  language: 'IT',
  ruleName: 'it',
  disclosure,
  lengths,
  writingRules: [
    'Address the user with tu, never Lei.',
    'No space before ? and !. Quotation marks "così" or «così». Accents matter: è, perché, più.',
    'Laughter is ahah or ahahah, h in second place.',
    '24-hour clock: 18:30.',
  ],
  variantRules: {},
  humanClaims,
  honesty,
  sexualTerms,
  listening,
  sandbox,
};

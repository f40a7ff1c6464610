import type { LanguagePack } from '../language-pack.ts';
import { disclosure } from './disclosure.ts';
import { honesty } from './honesty.ts';
import { humanClaims } from './human-claims.ts';
import { lengths } from './lengths.ts';
import { listening } from './listening.ts';
import { sandbox } from './sandbox-phrases.ts';
import { sexualTerms } from './sexual-terms.ts';

export const enPack: LanguagePack = {
  language: 'EN',
  ruleName: 'en',
  disclosure,
  lengths,
  writingRules: [
    "Address the user informally by first name; contractions (I'm, don't) are normal.",
    'No space before ? and !. Double quotation marks "like this".',
    'Laughter is haha or lol, sparingly; never hehehe in a row.',
    'Times on the 12-hour clock: 6:30 pm. American spelling unless a variant says otherwise.',
  ],
  variantRules: {
    EN_GB: [
      'British spelling and words (colour, favourite, holiday, flat, film, cheers); dates as 5 May; distances in miles.',
      'Single quotation marks are usual.',
    ],
    EN_AU: [
      'Australian English: British spelling, relaxed tone, words such as arvo, heaps, no worries, used lightly; kilometres.',
    ],
    EN_IE: ['Irish English: British spelling, words such as grand, craic, gas, used lightly; kilometres and euros.'],
  },
  humanClaims,
  honesty,
  sexualTerms,
  listening,
  sandbox,
};

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

export const enPack: LanguagePack = {
  language: 'EN',
  ruleName: 'en',
  disclosure,
  crisis,
  lengths,
  writing: {
    address: "Address the user informally by first name; contractions (I'm, don't) are normal.",
    punctuation: 'No space before ? and !.',
    quotationMarks: 'double, "like this".',
    laughter: 'haha or lol, sparingly; never hehehe in a row.',
    numbers: 'Decimal point: 3.5. Miles, feet and pounds.',
    clock: '12-hour clock: 6:30 pm.',
  },
  variants: {
    EN: { vocabulary: 'American spelling and words: apartment, vacation, movie, sidewalk.' },
    EN_GB: {
      vocabulary: 'British spelling and words (colour, favourite, holiday, flat, film, cheers); dates as 5 May.',
      quotationMarks: 'single, ‘like this’.',
      numbers: 'Decimal point: 3.5. Miles for distances, stone or kilograms for weight, degrees Celsius.',
    },
    EN_AU: {
      vocabulary:
        'Australian English: British spelling, relaxed tone, words such as arvo, heaps, no worries, used lightly.',
      numbers: 'Decimal point: 3.5. Metric units.',
    },
    EN_IE: {
      vocabulary: 'Irish English: British spelling, words such as grand, craic, gas, used lightly.',
      numbers: 'Decimal point: 3.5. Kilometres and euros.',
    },
  },
  keyboard,
  guarding: { humanClaims, honesty, questions, sexualTerms, conduct },
  listening,
  sandbox,
};

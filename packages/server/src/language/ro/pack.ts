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

export const roPack: LanguagePack = {
  language: 'RO',
  ruleName: 'ro',
  disclosure,
  crisis,
  lengths,
  writing: {
    address:
      'Address the user with tu and its verb forms, never dumneavoastră. A comma stands before the name: Bună, Ana; the plain form of the name is fine, no vocative ending is needed.',
    punctuation:
      'No space before ? and !. Keep ă, â, î and ș, ț with a comma below (never a cedilla); hyphens join short pronouns: mi-e, să-ți, n-am. No comma before și, and none after it for emphasis.',
    quotationMarks: '„așa”, and «așa» for a quotation inside another.',
    laughter: 'Laughter is haha or hahaha, at times :)) with doubled brackets; never hihihi in a row.',
    numbers: 'Decimal comma: 3,5; a point or a space for thousands. Kilometres, kilograms, degrees Celsius, lei.',
    clock:
      'Twenty-four hours in writing: 18:30. Said as șase și jumătate; a quarter is un sfert: șapte fără un sfert is 6:45.',
  },
  variants: {},
  keyboard,
  guarding: { humanClaims, honesty, questions, sexualTerms, conduct },
  listening,
  sandbox,
};

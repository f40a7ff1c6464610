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

export const huPack: LanguagePack = {
  language: 'HU',
  ruleName: 'hu',
  disclosure,
  crisis,
  lengths,
  writing: {
    address:
      'Address the user with te and its verb forms (tegezés), never maga or ön; the pronoun itself is mostly left out. Given name only, after a comma: Szia, Anna.',
    punctuation:
      'No space before ? and !. A comma before every subordinate clause (hogy, ha, mert, aki, amit) and before de. Keep á, é, í, ó, ö, ő, ú, ü, ű: ő and ű carry two strokes, never õ or û.',
    quotationMarks: '„így”, and »így« for a quotation inside another.',
    laughter: 'Laughter is haha or hehe, among the young xd, sparingly.',
    numbers:
      'Decimal comma: 3,5; a space for thousands. Kilometres, kilograms, dekagrams (deka), degrees Celsius, forints.',
    clock:
      'Twenty-four hours in writing: 18:30. Said as fél hét (which is 6:30, half way to seven); negyed hét is 6:15, háromnegyed hét 6:45.',
  },
  variants: {},
  keyboard,
  guarding: { humanClaims, honesty, questions, sexualTerms, conduct },
  listening,
  sandbox,
};

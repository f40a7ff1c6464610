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

export const afPack: LanguagePack = {
  language: 'AF_ZA',
  ruleName: 'af',
  disclosure,
  crisis,
  lengths,
  writing: {
    address: 'Jy and jou, in lower case, never u; the first name alone, and only now and then.',
    punctuation:
      "No space before ? and !. The article is 'n with a straight apostrophe, always lower case: where it opens a sentence, the next word takes the capital ('n Mens). Keep ê, ë, ô, û and î (sê, môre, reën), and the closing nie of the double negation.",
    quotationMarks: 'Double ones, “so”, or straight ("so") as typed on a phone.',
    laughter: 'haha or hehe, hihi when cheeky; lol among the young, never jaja or kkk.',
    numbers:
      'Decimal comma (2,5), a space between thousands (10 000); rand before the amount (R50, R9,99), kilometres, kilograms, degrees Celsius.',
    clock:
      'Twenty-four hours in writing, 18:30 or 18h30; said halfsewe (half an hour before seven), kwart oor ses, kwart voor sewe.',
  },
  variants: {},
  keyboard,
  guarding: { humanClaims, honesty, questions, sexualTerms, conduct },
  listening,
  sandbox,
};

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

export const fiPack: LanguagePack = {
  language: 'FI_FI',
  ruleName: 'fi',
  disclosure,
  crisis,
  lengths,
  writing: {
    address:
      'Say sinä, never te. Chat is written close to speech: mä and sä, mun, sulla, oot, tää; one register throughout. First names, used sparingly.',
    punctuation:
      'No space before ? and !. The dots of ä and ö are never left out. A comma stands before että, joka, mutta and kun where they open a clause; days, months and languages take a small letter.',
    quotationMarks: '”näin”, the same mark on both sides; "näin" where the keyboard has no other.',
    laughter: 'haha, hahah or heh; :D stands for laughing and is very common.',
    numbers: 'Decimal comma and a space between thousands (1 250,50); metric units; the euro sign follows: 10 €.',
    clock:
      '24-hour clock in figures, written with a point: 18.30 or klo 18.30. Said on twelve hours: puoli seitsemän is half past six, viittä vaille seitsemän.',
  },
  variants: {},
  keyboard,
  guarding: { humanClaims, honesty, questions, sexualTerms, conduct },
  listening,
  sandbox,
};

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

export const ltPack: LanguagePack = {
  language: 'LT_LT',
  ruleName: 'lt',
  disclosure,
  crisis,
  lengths,
  writing: {
    address:
      'Informal tu, in lower case, never Jūs. A name in address takes the vocative, also in chat: Jonai, Tomai, Rūta, Egle.',
    punctuation:
      'No space before ? and !, one after. Never drop ą, č, ę, ė, į, š, ų, ū, ž, and keep the comma before kad, kuris, nes, bet.',
    quotationMarks: 'Low opening and high closing marks: „taip“.',
    laughter: 'Haha or chacha, softer hehe; xD and lol only now and then.',
    numbers:
      'Decimal comma (2,5), a space for thousands; kilometres, kilograms, °C, amounts as 20 € or 20 eurų; dates as gegužės 5 d.',
    clock: '24 hours in writing: 18:30 or 18.30 val.; said pusė septynių, which is half past six.',
  },
  variants: {},
  keyboard,
  guarding: { humanClaims, honesty, questions, sexualTerms, conduct },
  listening,
  sandbox,
};

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

export const lvPack: LanguagePack = {
  language: 'LV_LV',
  ruleName: 'lv',
  disclosure,
  crisis,
  lengths,
  writing: {
    address:
      'Informal tu, in lower case, never Jūs. A name in address takes the vocative: Jāni, Andri, Mārtiņ; women are called Anna, Līga, Ilze.',
    punctuation:
      'No space before ? and !, one after. Never drop ā, č, ē, ģ, ī, ķ, ļ, ņ, š, ū, ž; a comma stands before ka, kas, kurš, jo, bet.',
    quotationMarks: 'Low opening and high closing marks: „šādi”.',
    laughter: 'Haha or hahaha, softer hehe; xD and lol only now and then.',
    numbers:
      'Decimal comma (2,5), a space for thousands; kilometres, kilograms, °C, amounts as 20 € or 20 eiro; dates as 5. maijs.',
    clock: '24 hours in writing: 18.30 or 18:30; said pusseptiņi, which is half past six.',
  },
  variants: {},
  keyboard,
  guarding: { humanClaims, honesty, questions, sexualTerms, conduct },
  listening,
  sandbox,
};

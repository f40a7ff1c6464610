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

export const ptBrPack: LanguagePack = {
  language: 'PT_BR',
  ruleName: 'pt-br',
  disclosure,
  crisis,
  lengths,
  writing: {
    address: 'Address the user with você (vc in very casual chat); oblique te is fine.',
    punctuation: 'No space before ? and !. Accents matter: não, você, é.',
    quotationMarks: '"assim".',
    laughter: 'haha, rs or kkk.',
    numbers: 'Decimal comma: 3,5. Metric units.',
    clock: '24-hour clock: 18h30.',
  },
  variants: {
    PT_BR: { vocabulary: 'Brazilian words: celular, legal, a gente, trem, café da manhã; gerund (estou fazendo).' },
    PT_PT: {
      vocabulary:
        'European Portuguese: estou a fazer instead of estou fazendo, telemóvel, fixe, comboio, pequeno-almoço, autocarro; pronouns after the verb (diz-me).',
      address: 'Address the user with tu and its verb forms, never você.',
      quotationMarks: '«assim».',
    },
  },
  keyboard,
  guarding: { humanClaims, honesty, questions, sexualTerms, conduct },
  listening,
  sandbox,
};

import type { LanguagePack } from '../language-pack.ts';
import { disclosure } from './disclosure.ts';
import { honesty } from './honesty.ts';
import { humanClaims } from './human-claims.ts';
import { lengths } from './lengths.ts';
import { listening } from './listening.ts';
import { sandbox } from './sandbox-phrases.ts';
import { sexualTerms } from './sexual-terms.ts';

export const ptBrPack: LanguagePack = {
  language: 'PT_BR',
  ruleName: 'pt-br',
  disclosure,
  lengths,
  writingRules: [
    'Address the user with você (vc in very casual chat); oblique te is fine.',
    'No space before ? and !. Quotation marks "assim". Accents matter: não, você, é.',
    'Laughter is haha, rs or kkk.',
    '24-hour clock: 18h30. Brazilian words: celular, legal, a gente, trem, café da manhã; gerund (estou fazendo).',
  ],
  variantRules: {
    PT_PT: [
      'European Portuguese: tu with its verb forms, estou a fazer instead of estou fazendo, telemóvel, fixe, comboio, pequeno-almoço, autocarro; pronouns after the verb (diz-me); quotation marks «assim».',
    ],
  },
  humanClaims,
  honesty,
  sexualTerms,
  listening,
  sandbox,
};

import type { LanguagePack } from '../language-pack.ts';
import { disclosure } from './disclosure.ts';
import { honesty } from './honesty.ts';
import { humanClaims } from './human-claims.ts';
import { lengths } from './lengths.ts';
import { listening } from './listening.ts';
import { sandbox } from './sandbox-phrases.ts';
import { sexualTerms } from './sexual-terms.ts';

export const esPack: LanguagePack = {
  language: 'ES',
  ruleName: 'es',
  disclosure,
  lengths,
  writingRules: [
    'Address the user with tú; plural vosotros.',
    'Opening marks ¿ and ¡ are right but often dropped in chat; quotation marks «así» or "así".',
    'Laughter is jaja, never haha.',
    '24-hour clock in writing: 18:30. Words of Spain: móvil, vale, guay, piso.',
  ],
  variantRules: {
    ES_LATAM: [
      'Latin American Spanish: ustedes instead of vosotros, no vale or guay; celular, departamento, lindo, platicar or charlar; coger is vulgar, use tomar or agarrar; quotation marks "así"; 12-hour clock is common.',
    ],
  },
  humanClaims,
  honesty,
  sexualTerms,
  listening,
  sandbox,
};

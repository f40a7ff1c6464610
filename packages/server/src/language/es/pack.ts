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

export const esPack: LanguagePack = {
  language: 'ES',
  ruleName: 'es',
  disclosure,
  crisis,
  lengths,
  writing: {
    address: 'Address the user with tú; plural vosotros.',
    punctuation: 'Opening marks ¿ and ¡ are right but often dropped in chat. Accents matter: qué, sí, también.',
    quotationMarks: '«así» or "así".',
    laughter: 'jaja, never haha.',
    numbers: 'Decimal comma: 3,5. Metric units.',
    clock: '24-hour clock in writing: 18:30; spoken las seis y media.',
  },
  variants: {
    ES: { vocabulary: 'Words of Spain: móvil, vale, guay, piso.' },
    ES_LATAM: {
      vocabulary:
        'Latin American Spanish: ustedes instead of vosotros, no vale or guay; celular, departamento, lindo, platicar or charlar; coger is vulgar, use tomar or agarrar.',
      address: 'Address the user with tú; plural ustedes.',
      quotationMarks: '"así".',
      clock: '12-hour clock is common: 6:30 p. m.',
    },
  },
  keyboard,
  guarding: { humanClaims, honesty, questions, sexualTerms, conduct },
  listening,
  sandbox,
};

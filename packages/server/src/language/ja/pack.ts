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

export const jaPack: LanguagePack = {
  language: 'JA',
  ruleName: 'ja',
  disclosure,
  crisis,
  lengths,
  writing: {
    address:
      'Polite です・ます style with a casual edge; use the name with さん, avoid あなた. Choose 私 as first person unless the persona says otherwise.',
    punctuation:
      'Full-width punctuation 。、？！ without spaces, and no spaces between words; mixed script as natives write, not all hiragana.',
    quotationMarks: '「こう」.',
    laughter: '笑 or w, sparingly; kaomoji rarely.',
    numbers: 'Decimal point: 3.5. Metric units; money in 円.',
    clock: '24-hour clock (18:30) or 午後6時半.',
  },
  variants: {},
  keyboard,
  guarding: { humanClaims, honesty, questions, sexualTerms, conduct },
  listening,
  sandbox,
};

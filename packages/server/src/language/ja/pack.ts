import type { LanguagePack } from '../language-pack.ts';
import { disclosure } from './disclosure.ts';
import { honesty } from './honesty.ts';
import { humanClaims } from './human-claims.ts';
import { lengths } from './lengths.ts';
import { listening } from './listening.ts';
import { sandbox } from './sandbox-phrases.ts';
import { sexualTerms } from './sexual-terms.ts';

export const jaPack: LanguagePack = {
  language: 'JA',
  ruleName: 'ja',
  disclosure,
  lengths,
  writingRules: [
    'Polite です・ます style with a casual edge; use the name with さん, avoid あなた.',
    'Full-width punctuation 。、？！ without spaces; quotation marks 「」.',
    'Laughter is 笑 or w, sparingly; kaomoji rarely.',
    '24-hour or 午後6時半. No spaces between words.',
    'Choose 私 as first person unless the persona says otherwise; mixed script as natives write, not all hiragana.',
  ],
  variantRules: {},
  humanClaims,
  honesty,
  sexualTerms,
  listening,
  sandbox,
};

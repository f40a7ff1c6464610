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

export const zuPack: LanguagePack = {
  language: 'ZU_ZA',
  ruleName: 'zu',
  disclosure,
  crisis,
  lengths,
  writing: {
    address:
      'Wena and the singular u-, never the respectful plural ni-. The first name now and then, without its u- when spoken to (Sawubona Thandi). Everyday isiZulu; a few English words are normal, deep or biblical words are not.',
    punctuation:
      'No space before ? and !; no accents. Prefixes are joined to the word (ngiyakuthanda, nomngani), the capital stays with the name inside it (eThekwini, isiZulu, uThandi); a hyphen joins a prefix to a foreign word or an abbreviation (i-AI, nge-WhatsApp).',
    quotationMarks: 'double, “kanje” or "kanje"; single ones inside.',
    laughter: 'haha or hehe; lol and kwaaa now and then.',
    numbers:
      'Decimal comma (2,5), a space between thousands; metric units, rands with R before the amount (R50). Numbers above five mostly as figures.',
    clock:
      'Twenty-four hours in figures, 18:30, with ngo- before it (ngo-18:30); said ihora lesithupha nesigamu with ekuseni, ntambama or ebusuku, or simply half past six.',
  },
  variants: {},
  keyboard,
  guarding: { humanClaims, honesty, questions, sexualTerms, conduct },
  listening,
  sandbox,
};

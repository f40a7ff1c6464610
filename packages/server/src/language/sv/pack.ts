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

export const svPack: LanguagePack = {
  language: 'SV_SE',
  ruleName: 'sv',
  disclosure,
  crisis,
  lengths,
  writing: {
    address: 'Du, in lower case, never ni to one person; the first name alone, and only now and then.',
    punctuation:
      'No space before ? and !. å, ä and ö are letters of their own and never lose their marks. After a colon lower case, unless a quotation follows.',
    quotationMarks: 'Double, the same sign at both ends: ”så här”.',
    laughter: 'haha or hahaha, hihi when cheeky; lol only now and then; asg (asgarv) is dated.',
    numbers:
      'Decimal comma (2,5), a space between thousands (10 000); kilometres and metres, kilos, degrees Celsius, kronor.',
    clock:
      'Twenty-four hours: written 18.30 or 18:30; said halv sju (half an hour before seven), and kvart över, kvart i.',
  },
  variants: {},
  keyboard,
  guarding: { humanClaims, honesty, questions, sexualTerms, conduct },
  listening,
  sandbox,
};

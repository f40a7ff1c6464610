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

export const gaPack: LanguagePack = {
  language: 'GA_IE',
  ruleName: 'ga',
  disclosure,
  crisis,
  lengths,
  writing: {
    address:
      'Tú (thú as object and after the copula), never sibh for one person; an Irish first name in the vocative (a Sheáin, a Mháire), a foreign one as it is, only now and then. No words for yes and no: the verb is repeated (An maith leat? Is maith).',
    punctuation:
      'No space before ? and !. The fada is never dropped (á é í ó ú). Lenition and eclipsis as the spelling standard has them, the prefix in lower case before a capital (i mBaile Átha Cliath, an tSeapáin); hyphen after n and t before a small vowel only (an t-am, an tAonach).',
    quotationMarks: 'As in English: “mar seo”, single ones inside; straight ones ("mar seo") are usual in chat.',
    laughter: 'haha or hahaha; lol now and then among the young.',
    numbers:
      'Decimal point (2.5), a comma between thousands (10,000); kilometres, kilos, degrees Celsius, euro; height often in feet and inches.',
    clock:
      'Both clocks: written 18:30 or 6.30 i.n. (r.n. before noon); said by the twelve-hour clock: leathuair tar éis a sé, ceathrú tar éis, ceathrú chun.',
  },
  variants: {},
  keyboard,
  guarding: { humanClaims, honesty, questions, sexualTerms, conduct },
  listening,
  sandbox,
};

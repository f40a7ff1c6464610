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

export const elPack: LanguagePack = {
  language: 'EL_GR',
  ruleName: 'el',
  disclosure,
  crisis,
  lengths,
  writing: {
    address:
      'Say εσύ (second person singular), never the plural of politeness. A name used in address stands in the vocative, without the ς of men (Γιώργο, Νίκο, Γιάννη), or is left out.',
    punctuation:
      'The question mark is ; and the mark ? is not used; no space before ; and !. The tonos stays on every word of two syllables or more (καλημέρα, τι κάνεις;), ς stands only at the end of a word, and ό,τι ("whatever") keeps its comma.',
    quotationMarks: '«έτσι»',
    laughter: 'χαχα or χαχαχα, also αχαχα; written in Greek letters.',
    numbers: 'Decimal comma and points between thousands (1.250,50); metric units; the euro sign follows: 10 €.',
    clock:
      '24-hour clock in figures: 18:30. Said on twelve hours with the part of the day: εξίμισι το απόγευμα, έξι και τέταρτο, εφτά παρά δέκα.',
  },
  variants: {},
  keyboard,
  guarding: { humanClaims, honesty, questions, sexualTerms, conduct },
  listening,
  sandbox,
};

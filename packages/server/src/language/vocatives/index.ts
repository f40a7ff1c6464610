/**
 * How a person is addressed by name where the language has a form of its own for it ("Tomáš", but "ahoj, Tomáši").
 *
 * Promises: pure. A form comes from a rule of that language's grammar, named in its file, or not at all: a name that fits no
 * rule (of another language, of two words, of unknown gender where that decides) is null, and the person is
 * addressed without it. Written for the sandbox, which puts names into sentences; a model declines by itself.
 *
 * Not here: Romanian, whose names are their own vocative in today's use (Gramatica limbii române, 2005: "Ioane", "Ano" are
 * familiar or rude); Slovak and Slovene, whose vocative is lost; and languages that never had one.
 */
import type { Gender, Language } from '@repartee/contract';
import { languages } from '@repartee/contract';
import type { FormVocative, GrammaticalGender } from './form-vocative.ts';
import { inBulgarian } from './in-bulgarian.ts';
import { inCroatian } from './in-croatian.ts';
import { inCzech } from './in-czech.ts';
import { inGreek } from './in-greek.ts';
import { inIrish } from './in-irish.ts';
import { inLatvian } from './in-latvian.ts';
import { inLithuanian } from './in-lithuanian.ts';
import { inPolish } from './in-polish.ts';

const byBase: Readonly<Record<string, FormVocative>> = {
  bg: inBulgarian,
  cs: inCzech,
  el: inGreek,
  ga: inIrish,
  hr: inCroatian,
  lt: inLithuanian,
  lv: inLatvian,
  pl: inPolish,
};

/** Null: the name is not used in address. */
export function nameInAddress(name: string, gender: Gender | undefined, language: Language): string | null {
  const form = byBase[languages[language].base];
  if (form === undefined) return name;
  return /^\p{Lu}\p{Ll}+$/u.test(name) ? form(name, grammatical(gender)) : null;
}

/** Names decline by the gender a person lives in. */
function grammatical(gender: Gender | undefined): GrammaticalGender | null {
  if (gender === undefined) return null;
  return gender === 'MAN' || gender === 'TRANS_MAN' || gender === 'TRANSMASCULINE' ? 'MAN' : 'WOMAN';
}

import { byEndings, type EndingRule, type FormVocative } from './form-vocative.ts';

/**
 * Wielki słownik ortograficzny PWN, "Zasady pisowni i interpunkcji", declension of first names: women's in -a take -o, the short
 * ones with a soft stem -u (Kasiu, Aniu, Olu); men's -ie after a hard consonant with its change, -u after k, g, ch and soft
 * ones. Women's names in a consonant stay.
 */
export const inPolish: FormVocative = (name, gender) => {
  if (/[qvx]|th|ph/i.test(name)) return null;
  if (/a$/.test(name)) return byEndings(name, inA);
  if (/[eioyuóęą]$/.test(name)) return name;
  if (gender === null) return null;
  return gender === 'WOMAN' ? name : byEndings(name, ofMen);
};

const vowels = 'aeioóuyąę';
const inA: readonly EndingRule[] = [
  // Kasia, Zuzia, Jadzia, Wikcia; Ewunia.
  [/(?<=[szc]i|dzi|uni)a$/, 'u'],
  // Of two syllables: Ania, Maja, Ola.
  [new RegExp(`(?<=^[^${vowels}]*[${vowels}](?:ni|j|l))a$`, 'i'), 'u'],
  [/a$/, 'o'],
];

const ofMen: readonly EndingRule[] = [
  [/^(Paw|Gaw)eł$/, '$1le'],
  [/^(Kacp|Aleksand)er$/, '$1rze'],
  [/(?<=[^aeioóuyąę])ek$/, 'ku'],
  [/ś$/, 'siu'],
  [/(?<=[kghjlc]|sz|cz|rz|dz|ż)$/, 'u'],
  [/ń$|ć$|ź$/, null],
  [/st$/, 'ście'],
  [/t$/, 'cie'],
  [/d$/, 'dzie'],
  [/r$/, 'rze'],
  [/ł$/, 'le'],
  [/(?<=[bpfwmnsz])$/, 'ie'],
];

import { byEndings, type EndingRule, type FormVocative } from './form-vocative.ts';

/**
 * Barić and others, Hrvatska gramatika (2005), vocative: names in -a stay (Ana, Luka), those in -ica take -ice; men's take -e
 * after a hard consonant and -u after a soft one. Stems in k, g, h and c change, which with a name of today sounds odd, and
 * those with a fleeting a are named one by one. Women's names in a consonant stay.
 */
export const inCroatian: FormVocative = (name, gender) => {
  if (/[qwxy]|th|ph/i.test(name)) return null;
  if (/ica$/.test(name)) return name.replace(/a$/, 'e');
  if (/ao$/.test(name)) return null;
  if (/[aeiou]$/.test(name)) return name;
  if (gender === null) return null;
  return gender === 'WOMAN' ? name : byEndings(name, ofMen);
};

const ofMen: readonly EndingRule[] = [
  [/^(Pet|Aleksand)ar$/, '$1re'],
  [/^Juraj$/, null],
  [/(?<=[jčćšžđ])$/, 'u'],
  [/(?<=[bdflmnprstvz])$/, 'e'],
];

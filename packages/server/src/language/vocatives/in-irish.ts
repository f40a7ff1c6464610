import type { FormVocative } from './form-vocative.ts';

/**
 * Gramadach na Gaeilge: An Caighdeán Oifigiúil (2017), the vocative: `a` with lenition (a Mháire); names of men that end in a broad
 * consonant are made slender in ways of their own (a Sheáin), so only those that end slender or in a vowel are used. Names
 * with letters that Irish has not stay out.
 */
export const inIrish: FormVocative = (name, gender) => {
  if (/[jkqvwxyz]/i.test(name)) return null;
  const endsSlenderOrOpen = /[aeiouáéíóú]$|[ií][^aeiouáéíóú]+$/i.test(name);
  if (gender !== 'WOMAN' && !endsSlenderOrOpen) return null;
  return `a ${name.replace(/^(?:[BCDFGMPT](?!h)|S(?!h|[cpmft]))/, '$&h')}`;
};

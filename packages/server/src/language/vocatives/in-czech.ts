import { byEndings, type EndingRule, type FormVocative } from './form-vocative.ts';

/**
 * Internetová jazyková příručka (Ústav pro jazyk český AV ČR), "Skloňování mužských jmen – 5. p. j. č."; names in -el, -s, -z
 * and -x by the pattern "muž". Women's names in a consonant stay (Dagmar, Carmen); without a gender they cannot be told
 * from men's.
 */
export const inCzech: FormVocative = (name, gender) => {
  if (/[qw]|th|ph|ch.*ch/i.test(name)) return null;
  if (/a$/.test(name)) return name.replace(/a$/, 'o');
  if (/[eěéiíoóuúůyý]$/.test(name)) return name;
  if (gender === null) return null;
  return gender === 'WOMAN' ? name : byEndings(name, ofMen);
};

const ofMen: readonly EndingRule[] = [
  [/něk$/, 'ňku'],
  [/děk$/, 'ďku'],
  [/těk$/, 'ťku'],
  [/ěk$|ec$|(?:us|os|es)$/, null],
  [/(?<=.[^aeiouyáéíóúůý])ek$|(?<=[^aeiouyáéíóúůý])ek$/, 'ku'],
  [/(?<=k|g|h)$/, 'u'],
  [/^(Kar|Pav|Hav)el$/, '$1le'],
  [/(?<=el|[žščřcjďťňsxz])$/, 'i'],
  [/(?<=[^aeiouyáéíóúůý])r$/, 'ře'],
  [/(?<=[bdflmnprtv])$/, 'e'],
];

import { byEndings, type FormVocative } from './form-vocative.ts';

/**
 * Holton, Mackridge and Philippaki-Warburton, Greek: A Comprehensive Grammar (2012), 2.1: men's names lose their -ς (Γιάννη,
 * Κώστα); of those in -ος the ones of two syllables, accented on the first, take -ο (Νίκο, Γιώργο), the ones accented on the third
 * from the end, and those in -ίνος, take -ε (Άγγελε, Κωνσταντίνε). The others waver (Μάριε, but Στέλιο), and without the accent nobody
 * can tell. Names that do not end in -ς stay, foreign ones too; in Latin letters -s may be a -ς.
 */
export const inGreek: FormVocative = (name) => {
  if (!/[ςΣs]$/.test(name)) return name;
  if (/ος$/.test(name)) return ofOs(name);
  return byEndings(name, [
    [/(?<=[αάηή])ς$/, ''],
    [/$/, null],
  ]);
};

function ofOs(name: string): string | null {
  if (/ίνος$/.test(name)) return name.replace(/ος$/, 'ε');
  // An ι or υ before an accented vowel is no syllable (Γιώργος); digraphs are one.
  const spoken = name.toLowerCase().replace(/ι(?=[άέήόώ])/g, '');
  const syllables = spoken.match(/α[ιίυύ]|ε[ιίυύ]|ο[ιίυύ]|[αεηιουωάέήίόύώ]/g) ?? [];
  const accented = syllables.findIndex((syllable) => /[άέήίόύώ]/.test(syllable));
  const after = syllables.length - 1 - accented;
  if (accented < 0 || after > 2) return null;
  // Στέλιος, Μάριος.
  if (syllables.length === 3 && /ιος$/.test(name)) return null;
  if (after === 2) return name.replace(/ος$/, 'ε');
  return after === 1 && syllables.length === 2 ? name.replace(/ς$/, '') : null;
}

import { canonicalSpelling, type Language, languageCodes, languages } from '@repartee/contract';

/** `fr.jsonl`, `pt-br.jsonl`, `sv.json`: the language a file is named after; null for any other name. */
export function languageOfFile(fileName: string): Language | null {
  const stem = fileName.replace(/\.[^.]*$/, '');
  const code = canonicalSpelling(stem.toUpperCase().replaceAll('-', '_'));
  return (
    languageCodes.find((known) => known === code) ??
    languageCodes.find((known) => languages[known].base === stem.toLowerCase()) ??
    null
  );
}

import type { PolishPass } from './polish-pass.ts';
import { mapTexts, untilStable } from './polish-pass.ts';

/** Chat shows plain text: marks go, words stay. Bounded repetition keeps hostile input linear. */
const RULES: readonly [pattern: RegExp, replacement: string][] = [
  [/^[^\S\n]*```[a-z]{0,20}[^\S\n]*$/gim, ''],
  [/```/g, ''],
  [/^[^\S\n]{0,3}#{1,6}[^\S\n]+/gm, ''],
  [/^[^\S\n]{0,3}>[^\S\n]+/gm, ''],
  // All at once: one by one, a row of them costs as many rounds.
  [/^[^\S\n]{0,6}(?:[-*•][^\S\n]+)+(?=\S)/gm, ''],
  [/^[^\S\n]{0,3}(?:[-*_][^\S\n]?){3,20}$/gm, ''],
  [/!?\[([^\]\n]{1,300})\]\((?:[^)\s]{1,2000})\)/g, '$1'],
  [/\*\*(?!\s)([^\n]{1,2000}?)(?<!\s)\*\*/g, '$1'],
  [/(?<![\p{L}\p{N}_])__(?!\s)([^\n]{1,2000}?)(?<!\s)__(?![\p{L}\p{N}_])/gu, '$1'],
  [/(?<![~\p{L}\p{N}])~~(?!\s)([^\n~]{1,2000}?)(?<!\s)~~(?!~)/gu, '$1'],
  [/(?<=^|[\s("“«¡¿])\*(?=[\p{L}\p{N}])([^*\n]{1,2000}?)(?<!\s)\*(?![*\p{L}\p{N}])/gmu, '$1'],
  // Japanese puts no space before it.
  [/(?<=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー、。！？])\*(?=[\p{L}\p{N}])([^*\n]{1,200}?)(?<!\s)\*(?!\*)/gu, '$1'],
  [/(?<=^|[\s("“«¡¿])_(?=[\p{L}\p{N}])([^_\n]{1,2000}?)(?<!\s)_(?![_\p{L}\p{N}])/gmu, '$1'],
  [/`([^`\n]{1,2000})`/g, '$1'],
];

export const stripMarkdown: PolishPass = {
  name: 'strip-markdown',
  apply: (texts) => ({ texts: mapTexts(texts, (text) => untilStable(text, plainText)) }),
};

function plainText(text: string): string {
  let plain = text;
  for (const [pattern, replacement] of RULES) plain = plain.replace(pattern, replacement);
  return plain;
}

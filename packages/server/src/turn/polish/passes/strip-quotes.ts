import type { PolishPass } from './polish-pass.ts';
import { mapTexts, untilStable } from './polish-pass.ts';

const PAIRS: readonly [open: string, close: string][] = [
  ['"', '"'],
  ["'", "'"],
  ['“', '”'],
  ['„', '“'],
  ['„', '”'],
  ['”', '”'],
  ['‘', '’'],
  ['«', '»'],
  ['»', '«'],
  ['‹', '›'],
  ['「', '」'],
  ['『', '』'],
  ['`', '`'],
];

/** Quotes around a whole message. Quotes inside belong to it: `"Hi" she said "bye"` keeps all four. */
export const stripQuotes: PolishPass = {
  name: 'strip-quotes',
  apply: (texts) => ({ texts: mapTexts(texts, (text) => untilStable(text, unquote)) }),
};

function unquote(text: string): string {
  const trimmed = text.trim();
  for (const [open, close] of PAIRS) {
    if (trimmed.length < 2 || !trimmed.startsWith(open) || !trimmed.endsWith(close)) continue;
    const inner = trimmed.slice(open.length, -close.length);
    if (!inner.includes(open) && !inner.includes(close) && inner.trim() !== '') return inner.trim();
  }
  return text;
}

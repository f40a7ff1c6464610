import emojiRegex from 'emoji-regex';
import { eachMatch } from '../../platform/each-match.ts';

/** Signs that Unicode counts among the emoji and people use as plain signs. */
const PLAIN_SIGNS = new Set(['©', '®', '™', '©\uFE0E', '®\uFE0E', '™\uFE0E']);
const PATTERN = emojiRegex();

/** Start and end (exclusive, UTF-16) of each emoji; families, flags and keycaps are one. */
export function emojiRanges(text: string): { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = [];
  for (const match of eachMatch(PATTERN, text)) {
    if (PLAIN_SIGNS.has(match[0])) continue;
    ranges.push({ start: match.index, end: match.index + match[0].length });
  }
  return ranges;
}

export function countEmoji(text: string): number {
  return emojiRanges(text).length;
}

/** The text with its first `max` emoji; what is left of a gap is one space, none at the end or before punctuation. */
export function keepEmoji(text: string, max: number): string {
  let result = '';
  let position = 0;
  for (const range of emojiRanges(text).slice(max)) {
    result += text.slice(position, range.start);
    position = range.end;
    // A selector or joiner left behind by an odd sequence would show as an empty box.
    while (/[\u200D\uFE0F\uFE0E]/.test(text[position] ?? '')) position++;
    if (/\s$/.test(result) || result === '') {
      const isClosed = position >= text.length || /[\s.,!?;:…。、！？]/.test(text[position]!);
      if (isClosed) result = result.replace(/[^\S\n]+$/, '');
      if (result === '') while (/[^\S\n]/.test(text[position] ?? '')) position++;
    }
  }
  const kept = result + text.slice(position);
  // What stood on both sides of a removed emoji can be one together (a digit and a keycap, two halves of a flag).
  return kept.length < text.length && countEmoji(kept) > max ? keepEmoji(kept, max) : kept;
}

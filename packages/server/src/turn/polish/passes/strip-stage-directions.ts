import { mentionsAi } from '../../text/index.ts';
import type { PolishPass } from './polish-pass.ts';
import { mapTexts, untilStable } from './polish-pass.ts';

/** `*smiles*` at the start of a line or after the end of a sentence; up to 200 characters, so that it stays linear. */
const AT_BOUNDARY =
  /(^|\n|[.!?…~。！？\p{Extended_Pictographic}]\uFE0F?)([^\S\n]*)(?<!\*)\*(?![*\s])(?=[^*\n]{0,200}\p{L})([^*\n]{1,200}?)(?<!\s)\*(?!\*)(?=[^\S\n]|\n|$|[.!?])[.!?]?/gu;
/** Several words between asterisks at the very end: `haha *blushes a little*`. */
const AT_END = /[^\S\n]+(?<!\*)\*(?![*\s])([^*\n]{1,200}?\s[^*\n]{1,200}?)(?<!\s)\*[.!]?\s*$/u;
/** `[laughs]` on a line of its own or before the text. */
const BRACKETED = /(^|\n)[^\S\n]*\[([\p{L}\s,'’.-]{2,80})\](?!\()([^\S\n]*)/gu;

/**
 * What the persona "does" instead of what it writes. Asterisks within a sentence are emphasis: the markdown pass takes
 * the marks and leaves the word. What may be the honest sentence ("[An AI writes these messages]") loses its marks alone.
 */
export const stripStageDirections: PolishPass = {
  name: 'strip-stage-directions',
  apply: (texts) => ({ texts: mapTexts(texts, (text) => untilStable(text, cutDirections)) }),
};

function cutDirections(text: string): string {
  return text
    .replace(AT_BOUNDARY, (all: string, before: string, _space: string, inner: string) =>
      mentionsAi(inner) ? all.replaceAll('*', '') : before,
    )
    .replace(AT_END, (all: string, inner: string) => (mentionsAi(inner) ? all.replaceAll('*', '') : ''))
    .replace(BRACKETED, (_all: string, before: string, inner: string, after: string) =>
      mentionsAi(inner) ? `${before}${inner}${after}` : before,
    )
    .replace(/^[^\S\n]+/, '');
}

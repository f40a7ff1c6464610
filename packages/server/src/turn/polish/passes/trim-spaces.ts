import type { PolishPass } from './polish-pass.ts';
import { mapTexts } from './polish-pass.ts';

export const trimSpaces: PolishPass = {
  name: 'trim-spaces',
  apply: (texts) => ({ texts: mapTexts(texts, trimText) }),
};

function trimText(text: string): string {
  return (
    text
      .replace(/ {2,}/g, ' ')
      .replace(/[^\S\n]*\n[^\S\n]*/g, '\n')
      .replace(/\n{2,}/g, '\n')
      .trim()
      // What its question lost to another pass is no question: a mark that opens a message asks nothing.
      .replace(/^(?:[?？]+\s*)+(?=\S)/, '')
  );
}

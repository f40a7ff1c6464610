import type { PolishPass } from './polish-pass.ts';
import { mapTexts } from './polish-pass.ts';

const LINK = /(https?:\/\/\S+|www\.\S+)/;

/** Greek as it is typed in a hurry: `;` becomes `?`, accents go, the diaeresis stays. Links and `;)` stay whole. */
export const rewriteGreek: PolishPass = {
  name: 'rewrite-greek',
  apply: (texts, { plan }) => ({ texts: plan.greekRewrite.value ? mapTexts(texts, rewrite) : [...texts] }),
};

function rewrite(text: string): string {
  return text
    .split(LINK)
    .map((part, index) => (index % 2 === 1 ? part : rewriteWords(part)))
    .join('');
}

function rewriteWords(text: string): string {
  return text.replace(/\u037E|;(?!-?[)\](D*])/g, '?').replace(/[\u0370-\u03FF\u1F00-\u1FFF]\u0301?/gu, (letter) =>
    letter
      .normalize('NFD')
      .replace(/[\u0300\u0301\u0313\u0314\u0342\u0345]/g, '')
      .normalize('NFC'),
  );
}

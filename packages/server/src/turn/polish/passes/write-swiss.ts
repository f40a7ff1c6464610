import type { PolishPass } from './polish-pass.ts';
import { mapTexts } from './polish-pass.ts';

/** In Switzerland there is no ß, on no keyboard and in no school. */
export const writeSwiss: PolishPass = {
  name: 'write-swiss',
  apply: (texts, { plan }) => ({
    texts:
      plan.writtenLanguage === 'DE_CH'
        ? mapTexts(texts, (text) => text.replaceAll('ß', 'ss').replaceAll('ẞ', 'SS'))
        : [...texts],
  }),
};

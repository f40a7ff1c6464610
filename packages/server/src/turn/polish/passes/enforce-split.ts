import { splitSentences } from '../../text/index.ts';
import type { PolishPass } from './polish-pass.ts';

/** As many messages as planned: split where a sentence ends, joined where the model wrote too many. */
export const enforceSplit: PolishPass = {
  name: 'enforce-split',
  apply(texts, { plan }) {
    const { answers } = plan.split;
    const separator = plan.writtenLanguage === 'JA' ? '' : ' ';
    const result = [...texts];
    while (result.length > answers) joinShortest(result, separator);
    while (result.length < answers) {
      if (!splitLongest(result, plan.writtenLanguage)) return { texts: result, note: 'too_few_sentences' };
    }
    return { texts: result };
  },
};

/** The two neighbours that are shortest together. */
function joinShortest(texts: string[], separator: string): void {
  let best = 0;
  for (let i = 1; i + 1 < texts.length; i++) {
    if (texts[i]!.length + texts[i + 1]!.length < texts[best]!.length + texts[best + 1]!.length) best = i;
  }
  const left = texts[best]!.trimEnd();
  // Messages often end without a mark; without one, two of them would run together.
  const needsStop = /[\p{L}\p{N}]$/u.test(left);
  const glue = needsStop ? (separator === '' ? '。' : '. ') : separator;
  texts.splice(best, 2, `${left}${glue}${texts[best + 1]!.trimStart()}`);
}

function splitLongest(texts: string[], language: Parameters<typeof splitSentences>[1]): boolean {
  const candidates = texts
    .map((text, index) => ({ index, sentences: splitSentences(text, language) }))
    .filter(({ sentences }) => sentences.length > 1)
    .sort((a, b) => texts[b.index]!.length - texts[a.index]!.length);
  const [longest] = candidates;
  if (!longest) return false;
  const { index, sentences } = longest;
  const half = texts[index]!.length / 2;
  let cut = 1;
  let length = sentences[0]!.length;
  // The sentence end next to the middle.
  while (cut + 1 < sentences.length && Math.abs(length + sentences[cut]!.length - half) <= Math.abs(length - half)) {
    length += sentences[cut]!.length;
    cut++;
  }
  const left = sentences.slice(0, cut).join('').trim();
  const right = sentences.slice(cut).join('').trim();
  if (left === '' || right === '') return false;
  texts.splice(index, 1, left, right);
  return true;
}

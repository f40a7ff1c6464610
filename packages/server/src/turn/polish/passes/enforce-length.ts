import { measureText } from '../../../language/index.ts';
import { mentionsAi, splitSentences } from '../../text/index.ts';
import type { PolishPass } from './polish-pass.ts';

/**
 * With `fixedResponseLength` a reply over its length ends at the last sentence that fits, over all its messages. Nothing
 * is cut within a sentence, and nothing is added: both misses are noted.
 */
export const enforceLength: PolishPass = {
  name: 'enforce-length',
  apply(texts, { plan }) {
    const { fixed, total, sentences: band, unit } = plan.lengths;
    if (!fixed.value || plan.kind === 'STOP') return { texts: [...texts] };
    const kept: string[] = [];
    let length = 0;
    let count = 0;
    let isFull = false;
    for (const text of texts) {
      let part = '';
      for (const sentence of splitSentences(text, plan.writtenLanguage)) {
        const next = length + measureText(sentence, unit).total;
        isFull ||= count > 0 && (next > total.max || count >= band.max);
        // An honest sentence is never what is cut.
        if (isFull && !mentionsAi(sentence)) continue;
        part += sentence;
        length = next;
        count++;
      }
      if (part.trim() !== '') kept.push(part.trimEnd());
    }
    if (length > total.max) return { texts: kept, note: 'too_long' };
    return length < total.min ? { texts: kept, note: 'too_short' } : { texts: kept };
  },
};

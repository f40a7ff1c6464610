import { countEmoji, keepEmoji } from '../../text/index.ts';
import type { PolishContext, PolishPass } from './polish-pass.ts';

/** Apt after nearly every friendly line. */
const ANYWHERE = ['😊', '🙂', '😄', '☺️'];

/** Over the whole reply: the first `max` emoji stay, and where one is required and missing, the last message gets it. */
export const enforceEmojis: PolishPass = {
  name: 'enforce-emojis',
  apply(texts, context) {
    const { min, max } = context.plan.emojis;
    let left = max;
    const kept: string[] = [];
    for (const text of texts) {
      const reduced = keepEmoji(text, left);
      left -= Math.min(left, countEmoji(reduced));
      if (reduced.trim() !== '') kept.push(reduced);
    }
    // A reply of nothing but an emoji: better an emoji too many than no reply.
    if (kept.length === 0) return { texts: [...texts], note: 'only_emoji' };
    if (min > 0 && max - left < min) kept[kept.length - 1] = `${kept.at(-1)!.trimEnd()} ${pickEmoji(context)}`;
    return { texts: kept };
  },
};

function pickEmoji({ plan }: PolishContext): string {
  // Seeds are as random as they get: the sum of the digits is chance enough for one choice of four.
  let sum = 0;
  for (const digit of plan.seed) sum += digit.charCodeAt(0);
  return ANYWHERE[sum % ANYWHERE.length]!;
}

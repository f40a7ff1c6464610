import { foldForMatching } from '../../../../language/index.ts';
import type { AbuseRules } from './abuse-rules.ts';
import { isPlayful } from './is-undone.ts';

/**
 * The second check, made differently: no grammar of phrases, but the weight of single words over the last messages, each
 * in one that addresses "you" or is hardly more than the word. Warmth and laughter weigh against it.
 */

const ADDRESSED_WORDS_MAX = 4;
const MESSAGE_WEIGHT_MAX = 3;
const WEIGHT_MIN = 3;
const MESSAGES_MIN = 2;
const WORD = /[\p{L}\p{N}']+/gu;

/** @param texts the user's last texts; @param languages those that abuse was found in */
export function weighsAsAbuse(texts: readonly string[], languages: readonly AbuseRules[]): boolean {
  let weight = 0;
  let messages = 0;
  for (const text of texts) {
    const heaviest = Math.max(0, ...languages.map((language) => weightOf(text, language)));
    if (heaviest > 0) messages += 1;
    weight += heaviest;
    if (languages.some((language) => isPlayful(text, language))) weight -= 1;
  }
  return messages >= MESSAGES_MIN && weight >= WEIGHT_MIN;
}

/** In the form that weighs most: letters may be set apart. */
function weightOf(text: string, language: AbuseRules): number {
  return Math.min(MESSAGE_WEIGHT_MAX, Math.max(...foldForMatching(text).map((form) => weightOfForm(form, language))));
}

function weightOfForm(folded: string, { weights, isUnspaced }: AbuseRules): number {
  if (isUnspaced) {
    const holds = (stem: string) => folded.includes(stem);
    return weights.mild.filter(holds).length + 2 * weights.grave.filter(holds).length;
  }
  const words = folded.match(WORD) ?? [];
  const isAddressed = words.length <= ADDRESSED_WORDS_MAX || words.some((word) => weights.you.includes(word));
  if (!isAddressed) return 0;
  const begins = (stems: readonly string[]) => words.filter((word) => stems.some((stem) => word.startsWith(stem)));
  return begins(weights.mild).length + 2 * begins(weights.grave).length;
}

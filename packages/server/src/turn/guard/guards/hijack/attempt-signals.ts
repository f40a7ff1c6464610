import { setImmediate as othersFirst } from 'node:timers/promises';
import { foldForMatching } from '../../../../language/index.ts';
import { emptyIndex, learnWords, readWords, type SignalKind, type WordHits } from './signal-index.ts';
import { ENOUGH, qualifiers, signalRules } from './signal-rules.ts';
import { viewOf } from './signal-view.ts';
import { signalWords } from './signals/index.ts';

/**
 * Attempts in words nobody foresaw: no phrases, but what must come together in one, in any order and with anything between.
 * An order to discard beside what is discarded; a question beside the hidden text; a role beside a machine. Each such pair
 * is a signal: a strong one is an attempt, and so are two weak ones. Linear in the length of a text.
 */
export interface SignalMatch {
  /** The heaviest: `en.signals.drops`. */
  rule: string;
  confidence: number;
  /** Enough without what other checks add. */
  isEnough: boolean;
}

/** How sure the signals are together: less than phrases. */
const CONFIDENCE = 0.7;

const index = emptyIndex();

const isComplete = (): boolean => index.languages.length === signalWords.length;
const learnNext = (): void => learnWords(index, signalWords[index.languages.length]!);

/** Learns the words of all languages, a fifth of a second in slices; a text that comes before learns the rest at once. */
export async function prepareSignals(): Promise<void> {
  while (!isComplete()) {
    learnNext();
    await othersFirst();
  }
}

/** In any language; `more`: what other checks add to signals that are not enough. */
export function signalIn(text: string, more: () => number): SignalMatch | null {
  while (!isComplete()) learnNext();
  for (const form of foldForMatching(text)) {
    const languages = readWords(index, form);
    for (const hits of languages) {
      if (onlyQualify(hits)) continue;
      const view = viewOf(hits, lifeFor(hits, languages));
      const found = signalRules.filter(({ isThere }) => isThere(view));
      const sum = found.reduce((total, { weight }) => total + weight, 0);
      if (sum === 0 || (sum < ENOUGH && sum + more() < ENOUGH)) continue;
      const heaviest = found.reduce((best, one) => (one.weight > best.weight ? one : best));
      return { rule: `${hits.ruleName}.signals.${heaviest.name}`, confidence: CONFIDENCE, isEnough: sum >= ENOUGH };
    }
  }
  return null;
}

/** Most words of most languages in a text: "I", "you", "tell". */
function onlyQualify({ at }: WordHits): boolean {
  for (const kind in at) if (!qualifiers.has(kind as SignalKind)) return false;
  return true;
}

/** Two languages can share the words of an order ("ignore", "instructions"): what is around it is in the likelier one. */
function lifeFor({ ruleName, count }: WordHits, languages: readonly WordHits[]): number[] {
  return languages
    .filter((other) => other.ruleName === ruleName || other.count > count)
    .flatMap(({ at }) => at.life ?? [])
    .sort((a, b) => a - b);
}

import { setImmediate as othersFirst } from 'node:timers/promises';
import { foldForMatching } from '../../../../language/index.ts';
import { weigh } from './attempt-scale.ts';
import { emptyIndex, learnWords, readWords, type WordHits } from './signal-index.ts';
import { ENOUGH, onlyWeighed, qualifiers, signalRules } from './signal-rules.ts';
import { viewOf } from './signal-view.ts';
import { signalWords } from './signals/index.ts';
import { type SignalKind, signalKinds } from './signals/signal-words.ts';

/**
 * Attempts in words nobody foresaw: no phrases, but what must come together in one, in any order and with anything between.
 * An order to discard beside what is discarded; a question beside the hidden text; a role beside a machine. Each such pair
 * is a signal: a strong one is an attempt, and so are two weak ones. Where they are not enough, all words of the text are
 * weighed together (attempt-scale.ts). Linear in the length of a text.
 */
export interface SignalMatch {
  /** The heaviest: `en.signals.drops`, `en.weighed.near.orders.tell`. */
  rule: string;
  confidence: number;
  /** Enough without what other checks add. */
  isEnough: boolean;
}

/** How sure the signals are together: less than phrases. */
const CONFIDENCE = 0.7;
/** A language with so much of the words of the one with most may be the one a text is written in. */
const LIKELY = 0.7;

/** More languages than this at once is a text of names. */
const LIKELY_MAX = 3;
/** Classes that rules begin with, and those that are weighed. */
const weighedKinds = new Set(signalKinds.filter((kind) => !qualifiers.has(kind)));
const ruledKinds = new Set([...weighedKinds].filter((kind) => !onlyWeighed.has(kind)));

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
  const likely: LikelyWords[] = [];
  for (const form of foldForMatching(text)) {
    const languages = readWords(index, form);
    for (const hits of languages) {
      if (!hasAny(hits, ruledKinds)) continue;
      const view = viewOf(hits, lifeFor(hits, languages));
      const found = signalRules.filter(({ isThere }) => isThere(view));
      const sum = found.reduce((total, { weight }) => total + weight, 0);
      if (sum === 0 || (sum < ENOUGH && sum + more() < ENOUGH)) continue;
      const heaviest = found.reduce((best, one) => (one.weight > best.weight ? one : best));
      return { rule: `${hits.ruleName}.signals.${heaviest.name}`, confidence: CONFIDENCE, isEnough: sum >= ENOUGH };
    }
    likely.push(...likeliest(languages));
  }
  const weighed = weigh(text, likely);
  if (weighed === null) return null;
  const { ruleName, heaviest, confidence, isByWords } = weighed;
  return { rule: `${ruleName}.weighed.${heaviest}`, confidence, isEnough: isByWords };
}

/** The words of one language, and what around them is of a life. */
export interface LikelyWords {
  hits: WordHits;
  life: readonly number[];
}

/** The words of a text in the languages it is likely in: what is weighed. */
export function likelyWords(text: string): LikelyWords[] {
  while (!isComplete()) learnNext();
  return foldForMatching(text).flatMap((form) => likeliest(readWords(index, form)));
}

function likeliest(languages: readonly WordHits[]): LikelyWords[] {
  const most = languages.reduce((best, { count }) => Math.max(best, count), 0);
  return languages
    .filter((hits) => hits.count >= LIKELY * most && hasAny(hits, weighedKinds))
    .sort((one, other) => other.count - one.count)
    .slice(0, LIKELY_MAX)
    .map((hits) => ({ hits, life: lifeFor(hits, languages) }));
}

/** Most words of most languages in a text are "I", "you", "tell": of those nothing is made. */
function hasAny({ at }: WordHits, kinds: ReadonlySet<SignalKind>): boolean {
  for (const kind in at) if (kinds.has(kind as SignalKind)) return true;
  return false;
}

/** Two languages can share the words of an order ("ignore", "instructions"): what is around it is in the likelier one. */
function lifeFor({ ruleName, count }: WordHits, languages: readonly WordHits[]): number[] {
  return languages
    .filter((other) => other.ruleName === ruleName || other.count > count)
    .flatMap(({ at }) => at.life ?? [])
    .sort((a, b) => a - b);
}

import { setImmediate as othersFirst } from 'node:timers/promises';
import { createLiteralIndex, type LiteralIndex } from './literal-index.ts';
import { keyOf, type PatternTable } from './pattern-table.ts';
import { requiredLiterals } from './required-literals.ts';

/** Whether a text may match a pattern. */
export type MayMatch = (pattern: RegExp) => boolean;

/**
 * Tells which of thousands of patterns a text can match at all, in one pass over the text: each pattern is known by literals
 * of which every match holds one, each literal by a short piece of it. What it lets pass must still be tested; what it
 * rules out cannot match.
 *
 * Patterns are learnt when they are first asked about or prepared, and pass until then.
 */
export interface PatternFilter {
  /** What a text, or any part of it, may match. Linear in its length, and hardly more than reading it once. */
  mayMatchIn(text: string): MayMatch;
  /**
   * Learns patterns before they are first asked about: a thousand take 10 ms where the build knew them. Between slices of
   * them others have their turn.
   */
  preparePatterns(patterns: readonly RegExp[]): Promise<void>;
  /** What it has learnt of these, and whatever else it learns for that. */
  tableOf(patterns: readonly RegExp[]): PatternTable;
}

interface Seen {
  /** The patterns known when the text was looked at: later ones pass. */
  known: number;
  /** By number: 1 where a literal of the pattern stands in the text. */
  possible: Uint8Array;
}

/** Shorter literals are in nearly every text; a character that is a word or half of one is not. */
const LITERAL_MIN = 2;
const WORD_CHARACTER = /^[\u3040-\u30ff\u3400-\u9fff]/;
const SLICE = 200;
const KEPT_TEXTS = 16;
const KEPT_CHARACTERS_MAX = 5_000;

/** `readBuilt`: what the build learnt, asked for with the first pattern. */
export function createPatternFilter(readBuilt: () => PatternTable | null): PatternFilter {
  let built: PatternTable['numbers'] | undefined;
  let index: LiteralIndex;
  /** Null: nothing is known of it, and it always passes. */
  const numbers = new WeakMap<RegExp, number | null>();
  /** All numbers are below it. */
  let count = 0;
  /** Oldest first: several finders look at one text, one after the other. */
  const lastSeen = new Map<string, Seen>();

  function numberOf(pattern: RegExp): number | null {
    const known = numbers.get(pattern);
    if (known !== undefined) return known;
    built ??= takeBuilt();
    const ofBuild = built.get(keyOf(pattern));
    const number = ofBuild === undefined ? learn(pattern) : ofBuild;
    numbers.set(pattern, number);
    return number;
  }

  function takeBuilt(): PatternTable['numbers'] {
    const table = readBuilt();
    index = createLiteralIndex(table?.index);
    for (const number of table?.numbers.values() ?? []) if (number !== null) count = Math.max(count, number + 1);
    return table?.numbers ?? new Map();
  }

  /** Takes a millisecond: what the build did not know. */
  function learn(pattern: RegExp): number | null {
    const needed = requiredLiterals(pattern);
    const isFilterable = needed?.every((one) => one.length >= LITERAL_MIN || WORD_CHARACTER.test(one)) ?? false;
    if (!isFilterable) return null;
    const number = count++;
    for (const literal of needed!) index.remember(literal, number);
    return number;
  }

  return {
    mayMatchIn(text) {
      let seen = lastSeen.get(text);
      if (!seen || seen.known < count) {
        seen = { known: count, possible: count > 0 ? index.numbersIn(text, count) : new Uint8Array(0) };
        lastSeen.delete(text);
        if (text.length <= KEPT_CHARACTERS_MAX) {
          if (lastSeen.size >= KEPT_TEXTS) lastSeen.delete(lastSeen.keys().next().value!);
          lastSeen.set(text, seen);
        }
      }
      const { known, possible } = seen;
      return (pattern) => {
        const number = numberOf(pattern);
        return number === null || number >= known || possible[number] === 1;
      };
    },
    async preparePatterns(patterns) {
      for (let at = 0; at < patterns.length; at += SLICE) {
        if (at > 0) await othersFirst();
        for (const pattern of patterns.slice(at, at + SLICE)) numberOf(pattern);
      }
    },
    tableOf(patterns) {
      const known = new Map(patterns.map((pattern) => [keyOf(pattern), numberOf(pattern)]));
      return { numbers: known, index: index.pack() };
    },
  };
}

import { shapeSimilarity, shapeText, type TextShape } from '../../../../language/text-similarity.ts';
import type { Gathered, HistoryMessage } from '../../../gather/gathered.ts';
import type { Guard } from '../guard.ts';

/**
 * 4 of the last 8 user texts nearly the same. Nearly the same is judged by character bigrams; the second check, which
 * only a permanent stop needs, is made differently: the very same words, in any order.
 */

const TEXTS_LOOKED_AT = 8;
const REPEATS = 4;
const WINDOW_MS = 24 * 3_600_000;
/** Four letters at least. */
const LETTERS = /(?:\p{L}\P{L}*){4}/u;
const SIMILARITY = 0.8;
/** How alike two texts count that one slip of typing parts: in a short one, a Japanese one above all, it changes a third of the bigrams. */
const ONE_SLIP = 0.9;
const SLIP_CHARACTERS_MIN = 5;
/** "Level 1", "level 2": in so short a text a number says what is new; behind a longer one it is a way round this guard. */
const NUMBERED_CHARACTERS_MAX = 30;

interface Candidate {
  key: string;
  id: string;
  shape: TextShape;
}

export const messageRepetition: Guard = {
  name: 'messageRepetition',
  holdsUser: false,
  protectsMinors: false,
  find(gathered) {
    const candidates = lastTexts(gathered);
    const unanswered = new Set(gathered.unansweredKeys);
    // What was answered, or stopped, before is no reason to act again; a new repeat is.
    const isNews = ({ key }: Candidate) => unanswered.has(key);
    if (candidates.length < REPEATS || !candidates.some(isNews)) return null;
    const similarities = compareAll(candidates);
    for (let centre = 0; centre < candidates.length; centre += 1) {
      if (similarities[centre]!.filter((similarity) => similarity >= SIMILARITY).length < REPEATS) continue;
      const alike = candidates
        .map((other, index) => ({ ...other, similarity: similarities[centre]![index]! }))
        .filter(({ similarity }) => similarity >= SIMILARITY);
      if (!alike.some(isNews)) continue;
      const confidence = alike.reduce((sum, { similarity }) => sum + similarity, 0) / alike.length;
      return {
        evidence: {
          messageKeys: alike.map(({ key }) => key),
          messageIds: alike.map(({ id }) => id),
          rule: 'near_repeats',
          confidence: round(confidence),
        },
        isConfirmed: hasSameWords(candidates.filter(({ key }) => alike.some((other) => other.key === key))),
        calls: 'STOP',
      };
    }
    return null;
  },
};

/** Each pair once: this runs for every turn, and similarity is the same both ways. */
function compareAll(candidates: readonly Candidate[]): number[][] {
  const similarities = candidates.map(() => new Array<number>(candidates.length).fill(1));
  for (let one = 0; one < candidates.length; one += 1) {
    for (let other = one + 1; other < candidates.length; other += 1) {
      const [a, b] = [candidates[one]!.shape, candidates[other]!.shape];
      const similarity = similarityOf(a, b);
      similarities[one]![other] = similarity;
      similarities[other]![one] = similarity;
    }
  }
  return similarities;
}

function similarityOf(one: TextShape, other: TextShape): number {
  if (isCountedOn(one.folded, other.folded)) return 0;
  return isOneSlipApart(one.folded, other.folded) ? ONE_SLIP : shapeSimilarity(one, other, SIMILARITY);
}

/** Numbers in both, and not the same: a score, a guess, the next of a row. */
function isCountedOn(one: string, other: string): boolean {
  if (one === other || Math.max(one.length, other.length) > NUMBERED_CHARACTERS_MAX) return false;
  const [numbers, others] = [one.replace(/\P{N}+/gu, ''), other.replace(/\P{N}+/gu, '')];
  return numbers !== '' && others !== '' && numbers !== others;
}

/** One character more, less or other, or two neighbours the other way round. */
function isOneSlipApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < SLIP_CHARACTERS_MIN || long.length - short.length > 1 || short === long) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  let end = 0;
  while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end += 1;
  const [inShort, inLong] = [short.slice(start, short.length - end), long.slice(start, long.length - end)];
  if (inLong.length <= 1) return true;
  return inShort.length === 2 && inLong === inShort[1]! + inShort[0]!;
}

function lastTexts({ history, at }: Gathered): Candidate[] {
  const sinceMs = Date.parse(at) - WINDOW_MS;
  return history
    .filter((message) => isPlainText(message) && Date.parse(message.at) >= sinceMs)
    .slice(-TEXTS_LOOKED_AT)
    .map(({ key, id, text }) => ({ key, id, shape: shapeText(text!) }));
}

function isPlainText({ sender, text, poke, gifts, sticker }: HistoryMessage): boolean {
  if (sender !== 'USER' || text === null || poke || gifts.length > 0 || sticker !== null) return false;
  return LETTERS.test(text);
}

function hasSameWords(alike: readonly Candidate[]): boolean {
  const counts = new Map<string, number>();
  for (const { shape } of alike) {
    const words = shape.folded.split(' ').sort().join(' ');
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values()) >= REPEATS;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

import { setImmediate as othersFirst } from 'node:timers/promises';
import { literalsOf } from './known-literals.ts';

/**
 * Tells which of thousands of patterns a text can match at all, in one pass over the text: each pattern is known by literals
 * of which every match holds one, each literal by a short piece of it. What it lets pass must still be tested; what it
 * rules out cannot match.
 *
 * Patterns are learnt when they are first asked about or prepared, and pass until then.
 */

/** Shorter pieces are in nearly every text; a character that is a word or half of one is not. */
const PIECE_MIN = 2;
const WORD_CHARACTER = /^[\u3040-\u30ff\u3400-\u9fff]/;
const PIECE_MAX = 5;
const SLICE = 200;
const KEPT_TEXTS = 16;
const KEPT_CHARACTERS_MAX = 5_000;

/**
 * The literals, each once, found by their rarest pieces in chains of those whose pieces have the same hash. There are more
 * than a hundred thousand of them, and a look at a text goes to and fro between them: objects or strings would be 20 MB
 * for the garbage collector to walk through, and for the processor to fetch line by line. So a literal is a record of four
 * integers side by side, and its characters stand in one array with all others'.
 */
let records = new Int32Array(4 * 1024);
let recordsEnd = 0;
const RECORD = 4;
/** In a record: the next in the chain; NONE at its end. */
const NEXT = 0;
/** … where its characters begin. */
const FROM = 1;
/** … its length, and 2^16 times the place of the piece in it. */
const MEASURES = 2;
/** … the pattern that needs it; of several, which stand in `shared`, the place's complement (below 0). */
const NEEDED_BY = 3;
const NONE = -1;
let characters = new Uint16Array(16 * 1024);
let charactersEnd = 0;
const shared: number[][] = [];
/** The first of a chain, by the hash of a piece: most hashes have none, and most pieces of a text end there. */
const HASHES = 2 ** 20;
const firstInChain = new Int32Array(HASHES).fill(NONE);
/** A bit for each hash, set where there is a chain: 128 kB that stay near the processor, before 4 MB that do not. */
const hasChain = new Int32Array(HASHES / 32);
/** Null: nothing is known of it, and it always passes. */
const numbers = new WeakMap<RegExp, number | null>();
let count = 0;

/** Whether a text may match a pattern. */
export type MayMatch = (pattern: RegExp) => boolean;

interface Seen {
  /** The patterns known when the text was looked at: later ones pass. */
  known: number;
  /** By number: 1 where a literal of the pattern stands in the text. */
  possible: Uint8Array;
}

/** Oldest first: several finders look at one text, one after the other. */
const lastSeen = new Map<string, Seen>();

/** What a text, or any part of it, may match. Linear in its length, and hardly more than reading it once. */
export function mayMatchIn(text: string): MayMatch {
  let seen = lastSeen.get(text);
  if (!seen || seen.known < count) {
    seen = { known: count, possible: lookAt(text) };
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
}

/**
 * Learns patterns before they are first asked about: a thousand take 20 ms where the build found their literals. Between
 * slices of them others have their turn.
 */
export async function preparePatterns(patterns: readonly RegExp[]): Promise<void> {
  for (let at = 0; at < patterns.length; at += SLICE) {
    if (at > 0) await othersFirst();
    for (const pattern of patterns.slice(at, at + SLICE)) numberOf(pattern);
  }
}

function numberOf(pattern: RegExp): number | null {
  const known = numbers.get(pattern);
  if (known !== undefined) return known;
  const needed = literalsOf(pattern);
  const isFilterable = needed?.every((one) => one.length >= PIECE_MIN || WORD_CHARACTER.test(one)) ?? false;
  const number = isFilterable ? count++ : null;
  numbers.set(pattern, number);
  if (number !== null) for (const literal of needed!) remember(literal, number);
  return number;
}

function remember(literal: string, number: number): void {
  const offset = rarestPiece(literal);
  let hash = 0;
  const end = Math.min(offset + PIECE_MAX, literal.length);
  for (let place = offset; place < end; place += 1) hash = hashOf(hash, literal.charCodeAt(place));
  const first = firstInChain[hash]!;
  for (let record = first; record !== NONE; record = records[record + NEXT]!) {
    if (!isLiteral(record, literal)) continue;
    addTo(record, number);
    return;
  }
  firstInChain[hash] = recordsEnd;
  hasChain[hash >>> 5]! |= 1 << (hash & 31);
  if (recordsEnd + RECORD > records.length) records = grown(records, new Int32Array(2 * records.length));
  records.set([first, charactersEnd, literal.length | (offset << 16), number], recordsEnd);
  recordsEnd += RECORD;
  if (charactersEnd + literal.length > characters.length) {
    characters = grown(characters, new Uint16Array(2 * characters.length + literal.length));
  }
  for (let place = 0; place < literal.length; place += 1) characters[charactersEnd++] = literal.charCodeAt(place);
}

function grown<Numbers extends Int32Array | Uint16Array>(small: Numbers, large: Numbers): Numbers {
  large.set(small);
  return large;
}

function isLiteral(record: number, literal: string): boolean {
  return (records[record + MEASURES]! & 0xffff) === literal.length && standsIn(literal, 0, record);
}

function addTo(record: number, number: number): void {
  const known = records[record + NEEDED_BY]!;
  if (known >= 0) records[record + NEEDED_BY] = ~(shared.push([known, number]) - 1);
  else shared[~known]!.push(number);
}

/** Of a piece and the character after it; below HASHES. */
function hashOf(hash: number, character: number): number {
  return Math.imul(hash ^ character, 0x9e3779b1) >>> 12;
}

function lookAt(text: string): Uint8Array {
  const possible = new Uint8Array(count);
  for (let start = 0; start < text.length; start += 1) {
    let hash = 0;
    const end = Math.min(start + PIECE_MAX, text.length);
    for (let place = start; place < end; place += 1) {
      hash = hashOf(hash, text.charCodeAt(place));
      if (((hasChain[hash >>> 5]! >>> (hash & 31)) & 1) === 0) continue;
      for (let record = firstInChain[hash]!; record !== NONE; record = records[record + NEXT]!) {
        if (standsIn(text, start - (records[record + MEASURES]! >>> 16), record)) {
          allow(possible, records[record + NEEDED_BY]!);
        }
      }
    }
  }
  return possible;
}

/** Whether the literal begins at this place of the text, which may lie before it. */
function standsIn(text: string, begin: number, record: number): boolean {
  const length = records[record + MEASURES]! & 0xffff;
  if (begin < 0 || begin + length > text.length) return false;
  const from = records[record + FROM]!;
  for (let place = 0; place < length; place += 1) {
    if (text.charCodeAt(begin + place) !== characters[from + place]) return false;
  }
  return true;
}

function allow(possible: Uint8Array, neededBy: number): void {
  if (neededBy >= 0) possible[neededBy] = 1;
  else for (const pattern of shared[~neededBy]!) possible[pattern] = 1;
}

/** Letters and space, from the most frequent in European languages on; what is not among them is rare. */
const FREQUENT = ' eaitnosrldumcphgvbkfzjywxq';
const rarities = Uint8Array.from({ length: 128 }, (_, code) => {
  const place = FREQUENT.indexOf(String.fromCharCode(code));
  return place < 0 ? FREQUENT.length : place;
});

/** Where it begins; the piece is as long as pieces are, or the literal. */
function rarestPiece(literal: string): number {
  const length = Math.min(literal.length, PIECE_MAX);
  let best = 0;
  let bestRarity = -1;
  for (let start = 0; start + length <= literal.length; start += 1) {
    let rarity = 0;
    for (let place = start; place < start + length; place += 1) {
      rarity += rarities[literal.charCodeAt(place)] ?? FREQUENT.length;
    }
    if (rarity > bestRarity) [best, bestRarity] = [start, rarity];
  }
  return best;
}

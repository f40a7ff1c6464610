/**
 * Literals, and which patterns need one of them: found in a text in one pass over it, each by its rarest piece.
 *
 * There are more than a hundred thousand of them, and a look at a text goes to and fro between them: objects or strings
 * would be 20 MB for the garbage collector to walk through, and for the processor to fetch line by line. So a literal is a
 * record of four integers side by side, and its characters stand in one array with all others'.
 */

const PIECE_MAX = 5;

/** As the build writes it and a start reads it. */
export interface PackedIndex {
  records: Int32Array<ArrayBuffer>;
  characters: Uint16Array<ArrayBuffer>;
  shared: number[][];
}

export interface LiteralIndex {
  /** From now on a text that holds the literal may match the pattern of this number. */
  remember(literal: string, number: number): void;
  /** By number of a pattern, below `count`: 1 where one of its literals stands in the text. */
  numbersIn(text: string, count: number): Uint8Array;
  /** All that is remembered. */
  pack(): PackedIndex;
}

const RECORD = 4;
/** In a record: the next in the chain of those whose pieces have the same hash; NONE at its end. */
const NEXT = 0;
/** … where its characters begin. */
const FROM = 1;
/** … its length, and 2^16 times the place of the piece in it. */
const MEASURES = 2;
/** … the pattern that needs it; of several, which stand in `shared`, the place's complement (below 0). */
const NEEDED_BY = 3;
const NONE = -1;
/** Most have no chain, and most pieces of a text end there. */
const HASHES = 2 ** 20;

/** With what another one remembered, or with nothing. */
export function createLiteralIndex(packed: PackedIndex = emptyIndex()): LiteralIndex {
  const { shared } = packed;
  let { records, characters } = packed;
  let recordsEnd = records.length;
  let charactersEnd = characters.length;
  /** The first of a chain, by the hash of a piece. */
  const firstInChain = new Int32Array(HASHES).fill(NONE);
  /** A bit for each hash, set where there is a chain: 128 kB that stay near the processor, before 4 MB that do not. */
  const hasChain = new Int32Array(HASHES / 32);

  for (let record = 0; record < recordsEnd; record += RECORD) {
    const offset = records[record + MEASURES]! >>> 16;
    const length = records[record + MEASURES]! & 0xffff;
    beginChain(hashOfPiece(records[record + FROM]! + offset, Math.min(PIECE_MAX, length - offset)), record);
  }

  function remember(literal: string, number: number): void {
    const offset = rarestPiece(literal);
    if (charactersEnd + literal.length > characters.length) {
      characters = grown(characters, new Uint16Array(2 * characters.length + literal.length));
    }
    for (let place = 0; place < literal.length; place += 1)
      characters[charactersEnd + place] = literal.charCodeAt(place);
    const hash = hashOfPiece(charactersEnd + offset, Math.min(PIECE_MAX, literal.length - offset));
    const first = firstInChain[hash]!;
    for (let record = first; record !== NONE; record = records[record + NEXT]!) {
      if (!isLiteral(record, literal)) continue;
      addTo(record, number);
      return;
    }
    if (recordsEnd + RECORD > records.length)
      records = grown(records, new Int32Array(2 * records.length + 1024 * RECORD));
    records.set([first, charactersEnd, literal.length | (offset << 16), number], recordsEnd);
    beginChain(hash, recordsEnd);
    recordsEnd += RECORD;
    charactersEnd += literal.length;
  }

  function numbersIn(text: string, count: number): Uint8Array {
    const possible = new Uint8Array(count);
    const [heads, marks, fields, letters] = [firstInChain, hasChain, records, characters];
    for (let start = 0; start < text.length; start += 1) {
      let hash = 0;
      const end = Math.min(start + PIECE_MAX, text.length);
      for (let place = start; place < end; place += 1) {
        hash = hashOf(hash, text.charCodeAt(place));
        if (((marks[hash >>> 5]! >>> (hash & 31)) & 1) === 0) continue;
        for (let record = heads[hash]!; record !== NONE; record = fields[record + NEXT]!) {
          const measures = fields[record + MEASURES]!;
          if (!standsIn(text, start - (measures >>> 16), letters, fields[record + FROM]!, measures & 0xffff)) continue;
          allow(possible, fields[record + NEEDED_BY]!);
        }
      }
    }
    return possible;
  }

  /** The record leads to the one that was the first. */
  function beginChain(hash: number, record: number): void {
    firstInChain[hash] = record;
    hasChain[hash >>> 5]! |= 1 << (hash & 31);
  }

  function isLiteral(record: number, literal: string): boolean {
    const length = records[record + MEASURES]! & 0xffff;
    return length === literal.length && standsIn(literal, 0, characters, records[record + FROM]!, length);
  }

  function addTo(record: number, number: number): void {
    const known = records[record + NEEDED_BY]!;
    if (known >= 0) records[record + NEEDED_BY] = ~(shared.push([known, number]) - 1);
    else shared[~known]!.push(number);
  }

  function hashOfPiece(from: number, length: number): number {
    let hash = 0;
    for (let place = from; place < from + length; place += 1) hash = hashOf(hash, characters[place]!);
    return hash;
  }

  function allow(possible: Uint8Array, neededBy: number): void {
    if (neededBy >= 0) possible[neededBy] = 1;
    else for (const pattern of shared[~neededBy]!) possible[pattern] = 1;
  }

  return {
    remember,
    numbersIn,
    pack: () => ({ records: records.slice(0, recordsEnd), characters: characters.slice(0, charactersEnd), shared }),
  };
}

function emptyIndex(): PackedIndex {
  return { records: new Int32Array(0), characters: new Uint16Array(0), shared: [] };
}

function grown<Numbers extends Int32Array | Uint16Array>(small: Numbers, large: Numbers): Numbers {
  large.set(small);
  return large;
}

/** Of a piece and the character after it; below HASHES. */
function hashOf(hash: number, character: number): number {
  return Math.imul(hash ^ character, 0x9e3779b1) >>> 12;
}

/** Whether a literal, of that many characters from there on, begins at this place of the text, which may lie before it. */
function standsIn(text: string, begin: number, letters: Uint16Array, from: number, length: number): boolean {
  if (begin < 0 || begin + length > text.length) return false;
  for (let place = 0; place < length; place += 1) {
    if (text.charCodeAt(begin + place) !== letters[from + place]) return false;
  }
  return true;
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

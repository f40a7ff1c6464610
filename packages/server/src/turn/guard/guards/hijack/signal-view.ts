import type { WordHits } from './signal-index.ts';
import type { SignalKind } from './signals/signal-words.ts';

/** Words after "I", "he" or "never" in which an order is none. */
const UNDONE_WORDS = 3;
/** Words around a signal in which a boss, a recipe or a doctor makes it an ordinary one. */
export const LIFE_WORDS = 7;
/** Words between "told" and "you". */
const GIVEN_WORDS = 2;

/** What the rules ask of the words of one language in a text. Positions are numbers of words, ascending. */
export interface SignalView {
  /** Words in the text. */
  length: number;
  isVerbLast: boolean;
  /** Orders to discard that are meant as such. */
  drops: readonly number[];
  where(kind: SignalKind): readonly number[];
  /** Those of a kind not further away than this, before or after. */
  around(kind: SignalKind, position: number, words: number): number[];
  after(kind: SignalKind, position: number, words: number): number[];
  isNear(position: number, words: number, ...kinds: SignalKind[]): boolean;
  /** After it; in a language whose verbs may stand last, before it as well. */
  isFollowed(position: number, words: number, ...kinds: SignalKind[]): boolean;
  /** Told of somebody else, denied, or about something in a life. */
  isUndone(position: number): boolean;
  /** A question or an order to show stands beside it. */
  isAsked(position: number, words: number): boolean;
}

export function viewOf({ at, length, isVerbLast }: WordHits, life: readonly number[]): SignalView {
  const known: Partial<Record<SignalKind, readonly number[]>> = { ...at, life };
  const where = (kind: SignalKind): readonly number[] => known[kind] ?? [];
  const around = (kind: SignalKind, position: number, words: number): number[] =>
    between(where(kind), position - words, position + words).filter((one) => one !== position);
  const after = (kind: SignalKind, position: number, words: number): number[] =>
    between(where(kind), position + 1, position + words);
  const isNear: SignalView['isNear'] = (position, words, ...kinds) =>
    kinds.some((kind) => around(kind, position, words).length > 0);
  const isUndone = (position: number): boolean =>
    isNear(position, LIFE_WORDS, 'life') ||
    where('kept').includes(position) ||
    between(where('self'), position - UNDONE_WORDS, position - 1).some(
      (self) => between(where('you'), self + 1, position - 1).length === 0,
    );
  const given = where('give').filter(
    (give) => isNear(give, GIVEN_WORDS, 'you') && between(where('self'), give - GIVEN_WORDS, give - 1).length === 0,
  );
  known.made = [...new Set([...where('made'), ...given])].sort((a, b) => a - b);
  return {
    length,
    isVerbLast,
    drops: where('drop').filter((drop) => !isUndone(drop)),
    where,
    around,
    after,
    isNear,
    isFollowed: isVerbLast
      ? isNear
      : (position, words, ...kinds) => kinds.some((kind) => after(kind, position, words).length > 0),
    isUndone,
    isAsked: (position, words) => around('tell', position, words).some((tell) => !isUndone(tell)),
  };
}

/** Of ascending numbers, those from one to another. */
function between(positions: readonly number[], from: number, to: number): number[] {
  let low = 0;
  let high = positions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (positions[middle]! < from) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let place = low; place < positions.length && positions[place]! <= to; place += 1) found.push(positions[place]!);
  return found;
}

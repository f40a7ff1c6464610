import { foldPlainly } from '../../../../language/index.ts';
import { eachMatch } from '../../../../platform/each-match.ts';
import { type SignalKind, type SignalWords, signalKinds, worldSignals } from './signals/signal-words.ts';

/** Where the words of one language stand in a text, by what they do: numbers of words, ascending. */
export interface WordHits {
  ruleName: string;
  isVerbLast: boolean;
  at: Partial<Record<SignalKind, number[]>>;
  /** Of its words in the text. */
  count: number;
  /** Words in the text. */
  length: number;
  /** Where a sentence or a part of one begins. */
  starts: ReadonlySet<number>;
}

/** A word, or the first of several, and who knows it. */
interface Entry {
  part: Part;
  next: readonly Part[];
  /** A language and a class in one number: many languages share a beginning (`konfigur-`). */
  uses: number[];
}

interface Part {
  word: string;
  isBeginning: boolean;
}

interface Slip extends Entry {
  letters: number;
}

export interface WordIndex {
  languages: SignalWords[];
  /** By the first letters. */
  byBeginning: Map<string, Entry[]>;
  /** Of those that may stand inside a word. */
  byPiece: Map<string, Entry[]>;
  /** All of these by their sources: words of many languages are the same. */
  bySource: Map<string, Entry>;
  /** Those that are heard with a slip of typing, by their sources. */
  slips: Map<string, Slip>;
  /** By first letter and length. */
  slipsByShape: Map<string, Slip[]>;
  /** What was found for words of late: people use few words, and those again and again. */
  byWord: Map<string, readonly Entry[]>;
  /** Of scripts without spaces. */
  unspaced: { language: number; kind: SignalKind; pattern: RegExp }[];
}

const KEY_LETTERS = 4;
/** What was found is kept for so many words, of so many letters at most: a longer one would keep its whole text in memory. */
const KEPT_WORDS = 4_000;
const KEPT_LETTERS = 12;
/** More than there are classes. */
const USES = 64;
/** How many words the end of a sentence is worth: what stands in two sentences is further apart. */
const SENTENCE_WORDS = 3;
const WORD = /[\p{L}\p{N}]+/gu;
const SENTENCE_END = /[.!?:。！？\n]/;
/** What divides the parts of a sentence. */
const PART_END = /[.!?:;,\-"。！？\n、]/;
/** Between the words of several in a row; at the end it is the rest of a word. */
const WORD_BREAK = /[+'-](?=.)/;
const NO_SPACES = /[\u3040-\u30ff\u4e00-\u9fff]/;
/** Letters that folding leaves alone and many type plainly. */
const UNFOLDED = /[łøđıð]/g;
const PLAIN: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ı: 'i', ð: 'd' };
/** The words without which there is no attempt are heard with one slip, where they are long enough to be no other word. */
const MISTYPED: ReadonlySet<SignalKind> = new Set([
  'drop',
  'orders',
  'all',
  'past',
  'machine',
  'limits',
  'prompt',
  'rules',
  'hidden',
]);
const MISTYPED_LETTERS = 7;
/** Of a word in a script without spaces, as far as the number of words goes. */
const UNSPACED_WORD_LETTERS = 2;

export function emptyIndex(): WordIndex {
  return {
    languages: [],
    byBeginning: new Map(),
    byPiece: new Map(),
    bySource: new Map(),
    slips: new Map(),
    slipsByShape: new Map(),
    byWord: new Map(),
    unspaced: [],
  };
}

/** Adds one language, which takes some milliseconds. */
export function learnWords(index: WordIndex, words: SignalWords): void {
  index.byWord.clear();
  const language = index.languages.push(words) - 1;
  for (const [kind, sources] of listedByKind(words)) {
    if (sources.length === 0) continue;
    if (words.script === 'UNSPACED') {
      const pattern = new RegExp(
        sources.map((source) => source.replace(/^-|-$/g, '').replaceAll('+', ' ?')).join('|'),
        'g',
      );
      index.unspaced.push({ language, kind, pattern });
      continue;
    }
    const use = language * USES + signalKinds.indexOf(kind);
    for (const source of sources) learnWord(index, source, use, MISTYPED.has(kind));
  }
}

function learnWord(
  { byBeginning, byPiece, bySource, slips, slipsByShape }: WordIndex,
  source: string,
  use: number,
  mayBeMistyped: boolean,
): void {
  const isInside = source.startsWith('-');
  const name = isInside ? source.slice(1) : source;
  let entry = bySource.get(name);
  if (entry) noteUse(entry, use);
  else {
    entry = entryOf(name, use);
    bySource.set(name, entry);
    noteAt(byBeginning, entry.part.word.slice(0, KEY_LETTERS), entry);
  }
  const { part, next } = entry;
  if (isInside) {
    const piece = bySource.get(source);
    if (piece) noteUse(piece, use);
    else {
      const made = { part, next, uses: [use] };
      bySource.set(source, made);
      noteAt(byPiece, part.word.slice(0, KEY_LETTERS), made);
    }
  }
  if (!mayBeMistyped || part.word.length < MISTYPED_LETTERS) return;
  const slip = slips.get(name);
  if (slip) noteUse(slip, use);
  else {
    const made = { part, next, uses: [use], letters: lettersOf(part.word) };
    slips.set(name, made);
    noteAt(slipsByShape, shapeOf(part.word, part.word.length), made);
  }
}

function entryOf(name: string, use: number): Entry {
  if (!WORD_BREAK.test(name)) return { part: partOf(name), next: [], uses: [use] };
  const [part, ...next] = name.split(WORD_BREAK).map(partOf);
  return { part: part!, next, uses: [use] };
}

function noteUse({ uses }: Entry, use: number): void {
  if (!uses.includes(use)) uses.push(use);
}

function noteAt<Kind extends Entry>(into: Map<string, Kind[]>, key: string, entry: Kind): void {
  const others = into.get(key);
  if (others) others.push(entry);
  else into.set(key, [entry]);
}

/** The words of every language in a folded text, of those languages that have any. Linear in its length. */
export function readWords(index: WordIndex, form: string): WordHits[] {
  const { languages, unspaced } = index;
  const text = plain(form);
  const starts = new Set([0]);
  const tokens = tokensOf(text, starts);
  const isUnspaced = NO_SPACES.test(text);
  const length = isUnspaced ? Math.ceil(text.length / UNSPACED_WORD_LETTERS) : tokens.length;
  const hits: (WordHits | undefined)[] = [];
  const note = (language: number, kind: SignalKind, position: number): void => {
    const { ruleName, isVerbLast = false } = languages[language]!;
    hits[language] ??= { ruleName, isVerbLast, at: {}, count: 0, length, starts };
    const at = hits[language].at;
    hits[language].count += 1;
    at[kind] ??= [];
    if (at[kind].at(-1) !== position) at[kind].push(position);
  };
  const noteAll = (uses: readonly number[], position: number): void => {
    for (const use of uses) note(Math.floor(use / USES), signalKinds[use % USES]!, position);
  };
  const isNext = (parts: readonly Part[], after: number): boolean =>
    parts.every((part, offset) => {
      const token = tokens[after + offset + 1];
      return token !== undefined && isPart(token.word, part);
    });
  tokens.forEach(({ word, position }, number) => {
    for (const { next, uses } of entriesOf(index, word)) if (isNext(next, number)) noteAll(uses, position);
  });
  if (isUnspaced) {
    for (const { language, kind, pattern } of unspaced) {
      for (const match of eachMatch(pattern, text)) {
        note(language, kind, Math.floor(match.index / UNSPACED_WORD_LETTERS));
      }
    }
  }
  return hits.filter((one): one is WordHits => one !== undefined);
}

/** What a word may be, as it stands, inside, or where it is nothing else, with a slip. */
function entriesOf({ byBeginning, byPiece, slipsByShape, byWord }: WordIndex, word: string): readonly Entry[] {
  const known = byWord.get(word);
  if (known) return known;
  const entries: Entry[] = [];
  for (let length = 1; length <= KEY_LETTERS && length <= word.length; length += 1) {
    for (const entry of byBeginning.get(word.slice(0, length)) ?? []) if (isPart(word, entry.part)) entries.push(entry);
  }
  const isKnown = entries.length > 0;
  for (let start = 1; start + KEY_LETTERS <= word.length; start += 1) {
    for (const entry of byPiece.get(word.slice(start, start + KEY_LETTERS)) ?? []) {
      if (isPart(word.slice(start), entry.part)) entries.push(entry);
    }
  }
  if (!isKnown && word.length >= MISTYPED_LETTERS - 1) {
    const letters = lettersOf(word);
    for (let length = word.length - 1; length <= word.length + 1; length += 1) {
      for (const slip of slipsByShape.get(shapeOf(word, length)) ?? []) {
        if (mayBeSlip(letters, slip.letters) && isSlip(word, slip.part.word)) entries.push(slip);
      }
    }
  }
  if (word.length > KEPT_LETTERS) return entries;
  if (byWord.size >= KEPT_WORDS) byWord.clear();
  byWord.set(word, entries);
  return entries;
}

function tokensOf(text: string, starts: Set<number>): { word: string; position: number }[] {
  let end = 0;
  let position = 0;
  const tokens: { word: string; position: number }[] = [];
  for (const { 0: word, index } of eachMatch(WORD, text)) {
    if (tokens.length > 0) {
      const gap = text.slice(end, index);
      position += SENTENCE_END.test(gap) ? SENTENCE_WORDS : 1;
      if (PART_END.test(gap)) starts.add(position);
    }
    end = index + word.length;
    tokens.push({ word, position });
  }
  return tokens;
}

function shapeOf(word: string, length: number): string {
  return `${word[0]}${length}`;
}

/** Which letters a word has, one bit each (some share one). */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** One letter more, less or another changes two of these bits at most. */
function mayBeSlip(letters: number, others: number): boolean {
  let differing = letters ^ others;
  differing &= differing - 1;
  differing &= differing - 1;
  return differing === 0;
}

/**
 * Whether two words with the same first letter are the same but for a letter in each: one too many, one that is missing,
 * another one, or one that stands elsewhere.
 */
function isSlip(one: string, other: string): boolean {
  let start = 1;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (one.length - end > start && other.length - end > start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const [inOne, inOther] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  if (inOne.length <= 1 && inOther.length <= 1) return true;
  return (
    inOne.length === inOther.length &&
    (inOne.slice(1) === inOther.slice(0, -1) || inOne.slice(0, -1) === inOther.slice(1))
  );
}

function isPart(word: string, { word: wanted, isBeginning }: Part): boolean {
  return isBeginning ? word.startsWith(wanted) : word === wanted;
}

function partOf(source: string): Part {
  const isBeginning = source.endsWith('-');
  return { word: isBeginning ? source.slice(0, -1) : source, isBeginning };
}

/** In no list, and folding leaves it alone. */
const BETWEEN_LISTS = '§';

/** Folded at once, all kinds: a fold costs the same for many words as for few. */
function listedByKind(words: SignalWords): [SignalKind, string[]][] {
  const kinds = kindsOf(words);
  const lists = kinds.map((kind) => `${words[kind] ?? ''} ${worldSignals[kind] ?? ''}`);
  const folded = plain(foldPlainly(lists.join(` ${BETWEEN_LISTS} `))).split(BETWEEN_LISTS);
  return kinds.map((kind, index) => [kind, folded[index]!.split(/\s+/).filter(Boolean)]);
}

function plain(text: string): string {
  return text.replace(UNFOLDED, (letter) => PLAIN[letter]!);
}

function kindsOf(words: SignalWords): SignalKind[] {
  return (Object.keys({ ...words, ...worldSignals }) as (keyof SignalWords)[]).filter(
    (key): key is SignalKind => key !== 'ruleName' && key !== 'script' && key !== 'isVerbLast',
  );
}

/** A piece of a prompt as a provider gets it: what a cache breakpoint can stand on. */
export interface Block {
  tokens: readonly number[];
  isMarked: boolean;
  /** Its mark asks for the long life. */
  isLong: boolean;
}

/** Tokens of one prompt: read from the cache, written into it at the provider's surcharge, and the rest. */
export interface InputTokens {
  read: number;
  written: number;
  /** Written for the longer life, at its higher surcharge. */
  writtenLong: number;
  plain: number;
}

/** A provider's prefix cache. Prompts are given in the order of their time. */
export type PrefixCache = (blocks: readonly Block[], atMs: number) => InputTokens;

/** A hash of everything up to a place; 53 bits, as two prompts out of 100,000 must not be taken for one. */
class PrefixHash {
  #one = 0x811c9dc5;
  #other = 0x9e3779b9;

  add(token: number): void {
    this.#one = Math.imul(this.#one ^ token, 0x01000193);
    this.#other = Math.imul(this.#other ^ token, 0x85ebca6b) + 0x27d4eb2f;
    this.#other ^= this.#other >>> 15;
  }

  get value(): number {
    return (this.#one >>> 0) * 0x20_0000 + ((this.#other >>> 0) & 0x1f_ffff);
  }
}

export interface AutomaticRules {
  tokensMin: number;
  /** What is cached ends at a multiple of this many tokens. */
  stepTokens: number;
  /** Since it was last used. */
  lifeMs: number;
}

/**
 * Caches by themselves whatever prompts begin with, as OpenAI's documents describe it: prompts of 1,024 tokens or more, the
 * longest known prefix in steps of 128, kept 5 to 10 minutes after its last use and 1 hour at most; no price for writing.
 * Not simulated: that more than some 15 requests a minute with one prefix go to further machines.
 */
export function createAutomaticCache({ tokensMin, stepTokens, lifeMs }: AutomaticRules): PrefixCache {
  const usedAt = new Map<number, number>();
  return (blocks, atMs) => {
    const hash = new PrefixHash();
    let count = 0;
    let read = 0;
    let isKnown = true;
    const prefixes: number[] = [];
    for (const { tokens } of blocks) {
      for (const token of tokens) {
        hash.add(token);
        count++;
        if (count % stepTokens !== 0) continue;
        const prefix = hash.value;
        isKnown &&= atMs - (usedAt.get(prefix) ?? Number.NEGATIVE_INFINITY) <= lifeMs;
        if (isKnown) read = count;
        prefixes.push(prefix);
      }
    }
    if (count < tokensMin) return { read: 0, written: 0, writtenLong: 0, plain: count };
    for (const prefix of prefixes) usedAt.set(prefix, atMs);
    if (read < tokensMin) read = 0;
    return { read, written: 0, writtenLong: 0, plain: count - read };
  };
}

export interface ExplicitRules {
  tokensMin: number;
  /** Since it was last used. */
  lifeMs: number;
  /** Of breakpoints that ask for it, where it is longer; what they write counts as `writtenLong`. */
  longLifeMs?: number;
}

const BREAKPOINTS_MAX = 4;
/** From a breakpoint so many blocks back, itself included, it is looked whether the prefix up to there is known. */
const BLOCKS_LOOKED_BACK = 20;

/**
 * Caches where it is told to, as Anthropic's documents describe it: up to four breakpoints; at each, the longest known
 * prefix that ends at one of the 20 blocks before is read, what follows up to the last breakpoint is written; a breakpoint
 * with less before it than the minimum is passed over. Use renews the life of every breakpoint in the prompt.
 */
export function createExplicitCache({ tokensMin, lifeMs, longLifeMs = lifeMs }: ExplicitRules): PrefixCache {
  const goneAt = new Map<number, number>();
  return (blocks, atMs) => {
    const hash = new PrefixHash();
    let count = 0;
    const ends = blocks.map(({ tokens, isMarked, isLong }) => {
      for (const token of tokens) hash.add(token);
      count += tokens.length;
      return { prefix: hash.value, count, isMarked, isLong };
    });
    if (ends.filter(({ isMarked }) => isMarked).length > BREAKPOINTS_MAX) throw new Error('more than four breakpoints');
    const marks = ends.flatMap((end, index) => (end.isMarked && end.count >= tokensMin ? [index] : []));
    let found = -1;
    for (const mark of marks) {
      // The nearest one ends the search: the bound is then the index itself.
      for (let index = mark; index > Math.max(found, mark - BLOCKS_LOOKED_BACK); index--) {
        if ((goneAt.get(ends[index]!.prefix) ?? Number.NEGATIVE_INFINITY) >= atMs) found = index;
      }
    }
    const lifeOf = ({ isLong }: { isLong: boolean }): number => (isLong ? longLifeMs : lifeMs);
    for (const index of found < 0 ? marks : [found, ...marks]) {
      goneAt.set(ends[index]!.prefix, atMs + lifeOf(ends[index]!));
    }
    const read = found < 0 ? 0 : ends[found]!.count;
    const upTo = (index: number | undefined): number => Math.max(read, index === undefined ? 0 : ends[index]!.count);
    const long = upTo(marks.findLast((mark) => ends[mark]!.isLong));
    const all = upTo(marks.at(-1));
    const writtenLong = longLifeMs > lifeMs ? long - read : 0;
    return { read, written: all - read - writtenLong, writtenLong, plain: count - all };
  };
}

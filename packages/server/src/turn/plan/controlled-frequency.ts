import { type RandomSource, seededRandom } from '../seeded-random.ts';

/**
 * Frequencies are controlled, not rolled: a setting of 0.3 means that 30 % of what was really sent has the property,
 * soon and in every conversation, while no single choice can be foreseen.
 *
 * Choices come in blocks of 40, each a shuffle of as many hits as its share asks for. As long as what was sent is what
 * was chosen, the block is followed as it was shuffled. What earlier choices owe (a model that did not obey, an answer
 * superseded before it was sent) turns the rest of the block into an urn holding the hits that are still wanted, from
 * which each choice draws one ball without putting it back.
 *
 * A shuffle is taken only if a stranger would see no pattern in it (`looksShuffled`); else the next one is tried. True
 * chance looks patterned in one conversation of twenty, to a runs test and to people. Over 40 to 200 choices a runs test at
 * 5 % rejects at most 2 % of conversations so, where it rejected up to 7 % of shuffles as they come, and 13 % of shuffles
 * of 10: simulated by `npm run bench:frequencies` and in `controlled-frequency.test.ts`.
 */
const BLOCK = 40;

/** From here on the share is held within ±0.05 (less a hair, for rounding) by force where the urn would let it out. */
const HELD_FROM = 40;
const TOLERANCE = 0.0499;

/** Hits more or less than the share asks for that the urn of one block can bring about. */
const DEBT_MAX = 8;

/** A shuffle whose count of runs is further from what is expected than this many standard deviations is not taken. */
const STRAY_MAX = 1.3;

/** Where a shuffle is looked at: both halves and the whole, for no conversation ends with a block. */
const LOOKED_AT: readonly (readonly [from: number, to: number])[] = [
  [0, BLOCK / 2],
  [BLOCK / 2, BLOCK],
  [0, BLOCK],
];

/** Some three of four shuffles are refused; after so many the last is good enough. */
const SHUFFLES_MAX = 60;

export interface FrequencyState {
  /** 0 … 1. */
  share: number;
  /** Stable for the conversation. */
  seed: string;
  label: string;
  /** How many choices were made so far, and how many of them were really hits. */
  count: number;
  hits: number;
}

/** Whether the next one is a hit, given what was really sent. */
export function controlledChoice(state: FrequencyState): boolean {
  const { share, count, hits } = state;
  if (share <= 0) return false;
  if (share >= 1) return true;
  const block = shuffledBlock(state);
  if (hits === block.hitsBefore) return block.isHit;

  const uniform = seededRandom(state.seed, `${state.label} ${count}`)();
  const debt = share * count - hits;
  if (Math.abs(debt) > Math.max(DEBT_MAX, TOLERANCE * count)) {
    // No obedient conversation gets here: the setting was changed, or the model cannot obey. The debt is repaid half way
    // between the share and all (or nothing), so that the choices stay open and the new setting shows at once.
    return uniform < (debt > 0 ? (1 + share) / 2 : share / 2);
  }
  if (count + 1 >= HELD_FROM) {
    const next = count + 1;
    const withoutHit = hits / next;
    const withHit = (hits + 1) / next;
    if (withHit > share + TOLERANCE && withoutHit >= share - TOLERANCE) return false;
    if (withoutHit < share - TOLERANCE && withHit <= share + TOLERANCE) return true;
  }
  const blockEnd = (Math.floor(count / BLOCK) + 1) * BLOCK;
  const left = blockEnd - count;
  const wanted = Math.min(left, Math.max(0, Math.round(share * blockEnd) - hits));
  return uniform < wanted / left;
}

/** The same shuffled blocks without looking at what was sent, for turns that leave no record. */
export function plannedChoice(state: Omit<FrequencyState, 'hits'>): boolean {
  if (state.share <= 0) return false;
  return state.share >= 1 || shuffledBlock(state).isHit;
}

/** The place of the next choice in its block, and how many hits an obedient conversation has before it. */
function shuffledBlock({ share, seed, label, count }: Omit<FrequencyState, 'hits'>): {
  isHit: boolean;
  hitsBefore: number;
} {
  const start = Math.floor(count / BLOCK) * BLOCK;
  const before = Math.round(share * start);
  const wanted = Math.round(share * (start + BLOCK)) - before;
  const random = seededRandom(seed, `${label} block ${start / BLOCK}`);
  let choices = shuffle(wanted, random);
  for (let tries = 1; tries < SHUFFLES_MAX && !isGood(choices, { share, start, before }); tries++) {
    choices = shuffle(wanted, random);
  }
  const place = count - start;
  return { isHit: choices[place]!, hitsBefore: before + countHits(choices.slice(0, place)) };
}

function shuffle(hits: number, random: RandomSource): boolean[] {
  let wanted = hits;
  return Array.from({ length: BLOCK }, (_, place) => {
    const isHit = random() < wanted / (BLOCK - place);
    if (isHit) wanted--;
    return isHit;
  });
}

function isGood(choices: readonly boolean[], at: { share: number; start: number; before: number }): boolean {
  return LOOKED_AT.every(([from, to]) => looksShuffled(choices.slice(from, to))) && isHeld(choices, at);
}

/** Neither clumped nor alternating: its count of runs is near to what Wald and Wolfowitz expect (normal approximation). */
function looksShuffled(choices: readonly boolean[]): boolean {
  const n = choices.length;
  const hits = countHits(choices);
  const both = 2 * hits * (n - hits);
  const spread = (both * (both - n)) / (n * n * (n - 1));
  // A hit or two in a half: their count of runs says nothing.
  if (spread <= 0) return true;
  let runs = 1;
  for (let place = 1; place < n; place++) if (choices[place] !== choices[place - 1]) runs++;
  return Math.abs(runs - 1 - both / n) <= STRAY_MAX * Math.sqrt(spread);
}

/** Nowhere from the 40th choice on is the share further off than it may be. */
function isHeld(
  choices: readonly boolean[],
  { share, start, before }: { share: number; start: number; before: number },
) {
  let hits = before;
  return choices.every((isHit, place) => {
    if (isHit) hits++;
    const count = start + place + 1;
    return count < HELD_FROM || Math.abs(hits / count - share) <= TOLERANCE;
  });
}

function countHits(choices: readonly boolean[]): number {
  return choices.filter(Boolean).length;
}

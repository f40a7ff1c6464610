import { seededRandom } from '../seeded-random.ts';

/**
 * Frequencies are controlled, not rolled: a setting of 0.3 means that 30 % of what was really sent has the property,
 * soon and in every conversation, while no single choice can be foreseen.
 *
 * Choices come in blocks of 40. A block is an urn holding as many hits as its share asks for; each choice draws one ball
 * without putting it back, so a block is a uniformly shuffled sequence. What earlier choices owe (a model that did not
 * obey, an answer superseded before it was sent) is added to the urn of the running block.
 *
 * Why 40: over 60 choices, blocks of 20 make a runs test at 5 % reject up to 8.7 % of conversations (too many changes;
 * blocks of 10: 12.7 %), blocks of 40 at most 5.7 %, as many as true chance. What 40 alone would leave open, a share a
 * little off between two block ends, the tolerance below closes. Simulated in `controlled-frequency.test.ts`.
 */
const BLOCK = 40;

/** From here on the share is held within ±0.05 (less a hair, for rounding) by force where the urn would let it out. */
const HELD_FROM = 40;
const TOLERANCE = 0.0499;

/** Hits more or less than the share asks for that the urn of one block can bring about. */
const DEBT_MAX = 8;

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

/**
 * The same shuffled blocks without looking at what was sent, for choices whose outcome the record cannot show (an emoji
 * only "if apt" leaves none behind as often as not).
 */
export function plannedChoice({ share, seed, label, count }: Omit<FrequencyState, 'hits'>): boolean {
  const block = Math.floor(count / BLOCK);
  let wanted = Math.round(share * (block + 1) * BLOCK) - Math.round(share * block * BLOCK);
  const random = seededRandom(seed, `${label} block ${block}`);
  let isHit = false;
  for (let left = BLOCK; left >= (block + 1) * BLOCK - count; left--) {
    isHit = random() < wanted / left;
    if (isHit) wanted--;
  }
  return isHit;
}

import { marksOf } from './attempt-marks.ts';
import type { WordHits } from './signal-index.ts';
import { type SignalKind, signalKinds } from './signals/signal-words.ts';
import { shapes } from './text-shapes.ts';

/**
 * What there is to weigh in a text, whatever its language: which classes of words stand in it, which of them close together
 * or at the beginning of a sentence, which are told of somebody else, how much of it is of the trade, and what it looks like.
 * Each is a number (its place in `featureNames`).
 */

/** Words between two that belong together. */
const NEAR_WORDS = 6;
/** Words around a boss, a recipe or a doctor, and after "I" or "he": as for the rules (signal-view.ts). */
const LIFE_WORDS = 7;
const OWN_WORDS = 3;
/** A text of more words is looked at in parts of so many, a new one every few: what stands far apart is no attempt together. */
const WHOLE_WORDS = 45;
const PART_WORDS = 32;
const STEP_WORDS = 12;
/** Of more parts, the first and the last of these. */
const PARTS_MAX = 60;

/** Classes that many ordinary texts have: they do not count as the trade. */
const COMMON: ReadonlySet<SignalKind> = new Set([
  'you',
  'all',
  'past',
  'fresh',
  'tell',
  'only',
  'answer',
  'text',
  'without',
  'life',
  'give',
  'holds',
  'start',
  'stop',
  'always',
  'nomore',
  'anything',
  'aloud',
]);
const KINDS = signalKinds.length;
const isCommon = signalKinds.map((kind) => COMMON.has(kind));
const LIFE = signalKinds.indexOf('life');
/** That say something about others, and nothing by themselves. */
const isSilent = signalKinds.map((kind) => kind === 'self' || kind === 'kept');

/** At least one word of the trade among so many. */
const DENSITIES = [2, 3, 4, 6, 8];
const LENGTHS = [3, 5, 8, 14, 25, 45];
const CLASSES_MAX = 8;
const MARKS = [
  'chat_template',
  'role',
  'frame',
  'delimiter',
  'open_script',
  'examples',
  'code',
  'encoded',
  'quoted_payload',
]
  .concat('placeholder', 'shouted', 'trade_words')
  .map((name) => `marks.${name}`);

const HAS = 0;
const TWO = KINDS;
const OWN = 2 * KINDS;
const FIRST = 3 * KINDS;
const NEAR = 4 * KINDS;
const DENSE = NEAR + KINDS * KINDS;
const SHORT = DENSE + DENSITIES.length;
const CLASSES = SHORT + LENGTHS.length;
const SHAPE = CLASSES + CLASSES_MAX;
const MARK = SHAPE + shapes.length;

/** `has.drop`, `near.drop.orders`, `short.5`, `shape.tag`, `marks.role` */
export const featureNames: readonly string[] = [
  ...signalKinds.map((kind) => `has.${kind}`),
  ...signalKinds.map((kind) => `two.${kind}`),
  ...signalKinds.map((kind) => `own.${kind}`),
  ...signalKinds.map((kind) => `first.${kind}`),
  ...signalKinds.flatMap((kind) => signalKinds.map((other) => `near.${kind}.${other}`)),
  ...DENSITIES.map((words) => `dense.${words}`),
  ...LENGTHS.map((words) => `short.${words}`),
  ...Array.from({ length: CLASSES_MAX }, (_, index) => `classes.${index + 1}`),
  ...shapes.map(({ name }) => `shape.${name}`),
  ...MARKS,
];

/** Of what a text looks like. */
export function looksOf(text: string): number[] {
  const looks = shapes.flatMap(({ pattern }, index) => (pattern.test(text) ? [SHAPE + index] : []));
  for (const { rule } of marksOf(text)) looks.push(MARK + MARKS.indexOf(rule));
  return looks;
}

/** Of the words of one language. */
export function featuresOf(hits: WordHits, life: readonly number[]): number[] {
  const { at, starts, length } = hits;
  const self = at.self ?? [];
  const you = at.you ?? [];
  const kept = at.kept ?? [];
  const open: number[][] = [];
  const features: number[] = [];
  const trade = new Set<number>();
  let classes = 0;
  signalKinds.forEach((kind, number) => {
    const positions = at[kind];
    if (positions === undefined || isSilent[number]) return;
    const meant =
      number === LIFE ? positions : positions.filter((one) => !kept.includes(one) && !isOwn(one, life, self, you));
    if (meant.length < positions.length) features.push(OWN + number);
    if (meant.length === 0) return;
    open[number] = meant;
    features.push(HAS + number);
    if (meant.length > 1) features.push(TWO + number);
    if (meant.some((one) => starts.has(one))) features.push(FIRST + number);
    if (isCommon[number]) return;
    classes += 1;
    for (const one of meant) trade.add(one);
  });
  open.forEach((positions, number) => {
    if (number === LIFE) return;
    for (let other = number + 1; other < KINDS; other += 1) {
      const others = open[other];
      if (others !== undefined && other !== LIFE && areNear(positions, others))
        features.push(NEAR + number * KINDS + other);
    }
  });
  DENSITIES.forEach((words, index) => {
    if (trade.size * words >= length) features.push(DENSE + index);
  });
  LENGTHS.forEach((words, index) => {
    if (length <= words) features.push(SHORT + index);
  });
  for (let index = 0; index < Math.min(classes, CLASSES_MAX); index += 1) features.push(CLASSES + index);
  return features;
}

/** A short text as it is, a long one in parts that overlap. */
export function partsOf(hits: WordHits): WordHits[] {
  if (hits.length <= WHOLE_WORDS) return [hits];
  const begins: number[] = [];
  for (const start of [...hits.starts].sort((a, b) => a - b)) {
    let last = begins.at(-1) ?? -STEP_WORDS;
    while (start > last + PART_WORDS) {
      last += PART_WORDS - STEP_WORDS;
      begins.push(last);
    }
    if (start >= last + STEP_WORDS) begins.push(start);
  }
  const chosen =
    begins.length <= PARTS_MAX ? begins : [...begins.slice(0, PARTS_MAX / 2), ...begins.slice(-PARTS_MAX / 2)];
  return chosen.flatMap((begin) => {
    const at: WordHits['at'] = {};
    for (const kind in hits.at) {
      const inside = hits.at[kind as SignalKind]!.filter((one) => one >= begin && one < begin + PART_WORDS);
      if (inside.length > 0) at[kind as SignalKind] = inside;
    }
    return Object.keys(at).length === 0 ? [] : [{ ...hits, at, length: PART_WORDS }];
  });
}

/** Told of somebody else, denied, or about something in a life. */
function isOwn(one: number, life: readonly number[], self: readonly number[], you: readonly number[]): boolean {
  for (const other of life) if (other !== one && Math.abs(other - one) <= LIFE_WORDS) return true;
  for (const other of self) {
    if (other < one - OWN_WORDS || other >= one) continue;
    if (!you.some((between) => between > other && between < one)) return true;
  }
  return false;
}

/** Both ascending; a word that is in both classes is not near itself. */
function areNear(some: readonly number[], others: readonly number[]): boolean {
  for (const one of some) {
    for (const other of others) if (other !== one && Math.abs(other - one) <= NEAR_WORDS) return true;
  }
  return false;
}

import { createHash } from 'node:crypto';
import type { TypingDelay } from '@repartee/contract';

/**
 * How long a person would have taken: reading what came in, thinking, typing on a phone.
 *
 * Typing speed is the persona's own and never changes. Palin et al. (MobileHCI 2019; 37,370 people on phones): mean 36.2
 * words per minute, standard deviation 13; a word is five characters, so 3.0 and 1.1 characters per second.
 */
const TYPING_MEAN = 3.0;
const TYPING_DEVIATION = 1.1;
const TYPING_MIN = 1.6;
const TYPING_MAX = 5.5;

/** Silent reading, 238 words per minute (Brysbaert 2019), six characters with the space. */
const READING_CHARACTERS_PER_SECOND = 24;
/** Nobody reads a wall of text to its end before starting to answer. */
const READING_SECONDS_MAX = 8;

/** FAST is the same person in a hurry. */
const MODES: Record<TypingDelay, { factor: number; maxMs: number }> = {
  INSTANT: { factor: 0, maxMs: 0 },
  FAST: { factor: 0.3, maxMs: 8_000 },
  NORMAL: { factor: 1, maxMs: 40_000 },
};

/** A follow-up never lands in the same instant as the answer before it. */
const FOLLOW_UP_MIN_MS = 600;

export interface TypingSituation {
  mode: TypingDelay;
  personaId: string;
  /** The turn's seed: each answer's thinking time and the day's mood differ. */
  seed: string;
  /** What the persona read before it answered, in characters. */
  readCharacters: number;
  /** Milliseconds the user has waited already; counts for the first answer only. */
  spentMs: number;
}

/** Milliseconds of typing for each of the texts; the first after what was spent already. */
export function typingDelays(texts: readonly string[], situation: TypingSituation): number[] {
  const { factor, maxMs } = MODES[situation.mode];
  if (factor === 0) return texts.map(() => 0);
  const charactersPerSecond = typingSpeed(situation.personaId);
  const readingSeconds = Math.min(READING_SECONDS_MAX, situation.readCharacters / READING_CHARACTERS_PER_SECOND);
  return texts.map((text, index) => {
    const [mood, thought] = evenPair(`${situation.seed} typing ${index}`);
    const typingSeconds = (Array.from(text).length / charactersPerSecond) * (0.85 + 0.3 * mood);
    const thinkingSeconds = index === 0 ? 1 + 2 * thought : 0.3 + 0.7 * thought;
    const seconds = (index === 0 ? readingSeconds : 0) + thinkingSeconds + typingSeconds;
    const wholeMs = Math.min(maxMs, Math.round(seconds * factor * 1_000));
    return index === 0 ? Math.max(0, wholeMs - Math.max(0, situation.spentMs)) : Math.max(FOLLOW_UP_MIN_MS, wholeMs);
  });
}

/** Characters per second, the same for a persona for ever. */
export function typingSpeed(personaId: string): number {
  const [one, other] = evenPair(`${personaId} typing speed`);
  // Box-Muller; 1 - one is never zero.
  const normal = Math.sqrt(-2 * Math.log(1 - one)) * Math.cos(2 * Math.PI * other);
  return Math.min(TYPING_MAX, Math.max(TYPING_MIN, TYPING_MEAN + TYPING_DEVIATION * normal));
}

/** Two independent numbers in [0, 1) that belong to the text. */
function evenPair(text: string): [number, number] {
  const digest = createHash('sha256').update(text).digest();
  return [digest.readUInt32LE(0) / 0x1_0000_0000, digest.readUInt32LE(4) / 0x1_0000_0000];
}

import type { Chance } from './chance.ts';

/** How people come and go. What is not from a source is an assumption, and stands here alone. */
export interface Rhythm {
  name: string;
  /** Users meet the persona spread over so many days. */
  arrivalDays: number;
  /** A user's own factor on the delays of the source. */
  pace: readonly [number, number];
  /** Replies of one session, on average. */
  sessionReplies: number;
  /** From the persona's last message to the user's next, within a session. */
  delayMs(pace: number, chance: Chance): number;
  /** From one session to the next. */
  gapMs(chance: Chance): number;
}

/**
 * Seconds from a message to the answer: quantiles of 393,361 delays of RealPersonaChat (`chat-statistics`). People who had
 * sat down to chat; hence the pace, and the times when somebody does something else in between.
 */
const DELAYS_S = [
  [0.05, 6.11],
  [0.1, 8.67],
  [0.25, 13.83],
  [0.5, 20.84],
  [0.75, 30.1],
  [0.9, 41.69],
  [0.95, 51.12],
  [0.99, 79.38],
] as const;
const DISTRACTED_MEDIAN_S = 300;
const DISTRACTED_MAX_S = 1_500;
const GAP_MEDIAN_HOURS = 7;
const GAP_MIN_HOURS = 1;
const HOUR_MS = 3_600_000;

function rhythm(
  name: string,
  arrivalDays: number,
  pace: readonly [number, number],
  sessionReplies: number,
  distracted: number,
): Rhythm {
  return {
    name,
    arrivalDays,
    pace,
    sessionReplies,
    delayMs(itsPace, chance) {
      const isDistracted = chance.share(distracted);
      const seconds = isDistracted
        ? Math.min(DISTRACTED_MAX_S, chance.logNormal(DISTRACTED_MEDIAN_S, 0.8))
        : chance.quantiles(DELAYS_S) * itsPace;
      return seconds * 1_000;
    },
    gapMs: (chance) => Math.max(GAP_MIN_HOURS, chance.logNormal(GAP_MEDIAN_HOURS, 0.9)) * HOUR_MS,
  };
}

export const rhythms: readonly Rhythm[] = [
  rhythm('brisk', 3, [1, 2], 12, 0.05),
  rhythm('ordinary', 7, [1, 4], 8, 0.15),
  rhythm('slow', 14, [2, 6], 4, 0.4),
];

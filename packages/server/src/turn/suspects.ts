/**
 * When turns run at whose work workers have died (REAP in `records/workers.ts` decides who they are). In a process they run
 * in a company, in a small one, or one alone, never two kinds at once; the kinds take turns. So a death tells more each
 * time: whoever was in the company that died runs in a smaller one next, and whoever finishes is a suspect no longer.
 * Where processes are killed one after the other and no turn is to blame, the line of those who run alone must stay short:
 * in the model of `suspects.test.ts` 1.2 % of the turns are dropped with companies of 16, nothing between them and one, and
 * one first; 0.9 % with 16 and 4, 0.6 % with 64 and 8, the largest first.
 */
export interface Suspects {
  /** What may be claimed now; empty while suspects run. */
  claims(): readonly SuspectClaim[];
  began(count: number): void;
  ended(): void;
}

export interface SuspectClaim {
  kind: 'company' | 'few' | 'alone';
  lanes: readonly number[];
  limit: number;
}

/** A turn is given up when so many workers died while it was their lone suspect. */
export const crashesMax = 3;

/** Each company that dies leaves eight of the next size. */
const kinds: readonly SuspectClaim[] = [
  { kind: 'company', lanes: lanesFrom(64), limit: 64 },
  { kind: 'few', lanes: lanesFrom(96), limit: 8 },
  { kind: 'alone', lanes: lanesFrom(128), limit: 1 },
];

export function createSuspects(): Suspects {
  let running = 0;
  // Begins with the largest: a process that may soon be killed as well lets most of them through.
  let next = kinds.length - 1;
  return {
    claims() {
      if (running > 0) return [];
      next = (next + 1) % kinds.length;
      return [...kinds.slice(next), ...kinds.slice(0, next)];
    },
    began(count) {
      running += count;
    },
    ended() {
      running -= 1;
    },
  };
}

export const isSuspect = (lane: number): boolean => lane >= 64;
export const runsAlone = (lane: number): boolean => lane >= 128;

function lanesFrom(first: number): readonly number[] {
  return Array.from({ length: 32 }, (_, index) => first + index);
}

/**
 * When turns run at whose work workers have died (REAP in `records/workers.ts` decides who they are). In a process they run
 * a few at a time, or one alone, never both at once; the two kinds take turns. So a death tells more each time: whoever was
 * in the company that died runs alone next, and whoever finishes is a suspect no longer.
 */
export interface Suspects {
  /** What may be claimed now; empty while suspects run. */
  claims(): readonly SuspectClaim[];
  began(count: number): void;
  ended(): void;
}

export interface SuspectClaim {
  kind: 'company' | 'alone';
  lanes: readonly number[];
  limit: number;
}

/** A turn is given up when so many workers died while it was their lone suspect. */
export const crashesMax = 3;

/** Enough that innocents are through soon, few enough that the death of one company leaves few to run alone. */
const companyMax = 16;
const company: SuspectClaim = { kind: 'company', lanes: lanesFrom(64), limit: companyMax };
const alone: SuspectClaim = { kind: 'alone', lanes: lanesFrom(96), limit: 1 };

export function createSuspects(): Suspects {
  let running = 0;
  let isAloneNext = false;
  return {
    claims() {
      if (running > 0) return [];
      isAloneNext = !isAloneNext;
      return isAloneNext ? [alone, company] : [company, alone];
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
export const runsAlone = (lane: number): boolean => lane >= 96;

function lanesFrom(first: number): readonly number[] {
  return Array.from({ length: 32 }, (_, index) => first + index);
}

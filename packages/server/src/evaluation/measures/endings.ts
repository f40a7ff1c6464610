import type { TurnRecord } from '../run/turn-record.ts';
import { type Counted, tally } from './tally.ts';

/** How turns ended; those cut off by the limit of costs or an interruption are in no other figure but the money. */
export interface Endings {
  turns: number;
  answered: number;
  /** `STOPPED USER_MESSAGE_REPETITION`, `DROPPED GENERATION_FAILED (refused)`, … */
  others: Counted[];
  /** Turns that gathering or planning warned about, by code. */
  warnings: Counted[];
}

export function measureEndings(turns: readonly TurnRecord[]): Endings {
  return {
    turns: turns.length,
    answered: turns.filter(({ outcome }) => outcome.ending.kind === 'ANSWERED').length,
    others: tally(
      turns.flatMap(({ outcome: { ending } }) => {
        switch (ending.kind) {
          case 'ANSWERED':
            return [];
          case 'STOPPED':
          case 'IGNORED':
            return `${ending.kind} ${ending.reason}`;
          case 'DROPPED':
            return `DROPPED ${ending.reason}${ending.code === null ? '' : ` (${ending.code})`}`;
          default:
            return ending.kind;
        }
      }),
    ),
    warnings: tally(turns.flatMap(({ outcome }) => outcome.warnings)),
  };
}

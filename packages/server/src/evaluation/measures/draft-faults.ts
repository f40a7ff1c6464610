import type { TurnRecord } from '../run/turn-record.ts';
import { type Counted, tally } from './tally.ts';

/** What the checks found in drafts; a turn counts once per code and once per rule. */
export interface DraftFaults {
  turnsWithFault: number;
  byCode: Counted[];
  /** `CLAIMS_TO_BE_HUMAN en.claim_human.3` */
  byRule: Counted[];
}

export function measureDraftFaults(turns: readonly TurnRecord[]): DraftFaults {
  const faulty = turns.filter(({ outcome }) => outcome.faults.length > 0);
  const perTurn = (nameOf: (fault: TurnRecord['outcome']['faults'][number]) => string) =>
    tally(faulty.flatMap(({ outcome }) => [...new Set(outcome.faults.map(nameOf))]));
  return {
    turnsWithFault: faulty.length,
    byCode: perTurn(({ code }) => code),
    byRule: perTurn(({ code, rule }) => `${code} ${rule}`),
  };
}

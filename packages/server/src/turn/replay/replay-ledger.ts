import type { ModelCallRecord } from '../generate/draft.ts';
import type { BeginningCall, StoredCall } from '../generate/writing-ledger.ts';
import type { TurnLedger } from '../turn-ledger.ts';

export interface ReplayLedgerTools {
  /** False: the call must not be made, because it could cost more than may be spent. */
  mayCall: (call: BeginningCall) => boolean;
  /** A call that was let through has ended. */
  onCall: (record: ModelCallRecord) => void;
}

/** The account of a replayed turn: in memory, as nobody goes on with it when its process dies. */
export function createReplayLedger(tools: ReplayLedgerTools): TurnLedger & { calls: readonly StoredCall[] } {
  const calls: StoredCall[] = [];
  let callsMade = 0;
  let answered: readonly string[] = [];
  let isOverBudget = false;
  return {
    calls,
    callsMade: () => callsMade,
    // A copy: a run counts its own calls beside those of the runs before it.
    stored: () => [...calls],
    plan(_story, _history, answeredKeys) {
      answered = answeredKeys;
    },
    storePlanned: async () => 'GO',
    isOverBudget: () => isOverBudget,
    async begin(call) {
      if (!tools.mayCall(call)) {
        isOverBudget = true;
        return 'OVER_BUDGET';
      }
      callsMade += 1;
      return 'GO';
    },
    async finish(record, messages, notes) {
      calls.push({ record, messages, ...(notes ? { notes } : {}), answeredKeys: answered });
      tools.onCall(record);
      return 'GO';
    },
    held: () => null,
    forgetHeld() {},
    storeHeld: async () => 'GO',
  };
}

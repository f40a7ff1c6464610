import type { TurnRecord } from '../run/turn-record.ts';
import { type Proportion, proportion, round } from './proportion.ts';
import { type Counted, tally } from './tally.ts';

/** How often the model was asked until there was a reply. */
export interface WritingCalls {
  calls: number;
  /** Mean of the turns that made one at least; null for none. */
  perTurn: number | null;
  /** Turns by their number of calls. */
  byNumber: Counted[];
  /** `DRAFT`, `REGENERATION`, …: calls by what they were made for. */
  byPurpose: Counted[];
  /** Turns whose first draft was taken as it was, of those that made a call. */
  firstDraftTaken: Proportion;
  /** Calls that failed, by code. */
  failures: Counted[];
  /** Calls that answered with nothing that can be read as a reply. */
  unreadable: number;
}

export function measureWritingCalls(turns: readonly TurnRecord[]): WritingCalls {
  const calling = turns.filter(({ outcome }) => outcome.calls.length > 0);
  const calls = calling.flatMap(({ outcome }) => outcome.calls);
  const takenAtOnce = calling.filter(({ outcome }) => outcome.ending.kind === 'ANSWERED' && outcome.calls.length === 1);
  return {
    calls: calls.length,
    perTurn: calling.length === 0 ? null : round(calls.length / calling.length),
    byNumber: tally(calling.map(({ outcome }) => String(outcome.calls.length))),
    byPurpose: tally(calls.map(({ purpose }) => purpose)),
    firstDraftTaken: proportion(takenAtOnce.length, calling.length),
    failures: tally(calls.flatMap(({ failure }) => failure?.code ?? [])),
    unreadable: calling.reduce((sum, { outcome }) => sum + outcome.unreadableAnswers, 0),
  };
}

/**
 * Conditions on a row that its statement has found by its key: they mean what they say, and no partial index is known to
 * serve them.
 *
 * Few rows are owned, in hand or undecided at any moment, and small indexes hold just those, for whoever has to find them
 * (REAP, the sweeper). Asked for in the words of such an index, the planner reads all of it rather than look up the few
 * keys a statement names: with 5,000 turns in hand 5,000 rows for one of them, and while somebody holds a snapshot open an
 * entry for every turn since it began.
 */

/** A worker holds it. */
export const isOwned = (row: string): string => `coalesce(${row}.worker_id, 0) <> 0`;

/** In one of these phases. */
export const isInPhase = (conversation: string, ...phases: readonly number[]): string =>
  `${conversation}.phase + 0 in (${phases.join(', ')})`;

/** Neither answered nor dropped nor ignored yet. */
export const isUndecided = (turn: string): string => `coalesce(${turn}.outcome, '') = ''`;

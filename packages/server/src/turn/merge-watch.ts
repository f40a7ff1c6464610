import { reachCrashPoint } from '../platform/crash-points.ts';
import type { Database } from '../platform/database/index.ts';
import type { ClaimedConversation } from '../records/conversations.ts';
import { mergeTimeMinMs, restartsMax } from '../records/merge-rule.ts';
import { loadPendingRequest } from '../records/merges.ts';
import type { EngineClock } from './engine-clock.ts';
import type { HistoryMessage } from './gather/gathered.ts';

/**
 * Watches one run of a turn for what the user writes meanwhile. An enqueue alone is no reason to throw a model call away:
 * the history is read beside the call, and only a new message of the user (or an action asked for) ends the run for a
 * merge. Requests without news stay the next turn's, which finds nothing to answer at no cost, so none is ever lost.
 */
export interface MergeWatch {
  /** Aborted by the engine, or because the turn is to be merged. */
  signal: AbortSignal;
  isWanted(): boolean;
  /** Requests up to this one are no reason to begin again. */
  seenSeq(): number;
  /** An enqueue of this conversation was stored. */
  note(): void;
  /** From now on notes are looked at: `known` is what this run answers. */
  begin(known: readonly HistoryMessage[]): void;
  /** As long as nothing was spent: the turn begins again with the newer request, without a look. */
  want(): void;
  /** A write was refused because of a newer request: whether it is a reason to merge. STOPPED: the engine leaves no time to see. */
  judge(): Promise<Judgement>;
}

export type Judgement = 'MERGE' | 'GO_ON' | 'STOPPED';

export interface MergeWatchOptions {
  claimed: ClaimedConversation;
  database: Database;
  engineClock: EngineClock;
  engineSignal: AbortSignal;
  /** Whether the platform lists a message of the user beside the known ones. */
  hasNews: (known: readonly HistoryMessage[]) => Promise<boolean>;
}

export function createMergeWatch(options: MergeWatchOptions): MergeWatch {
  const { claimed, database, engineClock, engineSignal, hasNews } = options;
  const run = new AbortController();
  let isMerging = false;
  // Not `AbortSignal.any`: Node keeps those in a set, and V8 may keep what was in one (docs/decisions/0036).
  if (engineSignal.aborted) run.abort();
  else engineSignal.addEventListener('abort', () => run.abort(), { once: true });
  const merge = () => {
    isMerging = true;
    run.abort();
  };
  let known: readonly HistoryMessage[] | undefined;
  let seenSeq = 0;
  let noted = claimed.hasNewer;
  let looking: Promise<void> | undefined;

  const canMerge = () =>
    claimed.restarts < restartsMax &&
    claimed.deadlineAtMs - engineClock.nowMs() >= mergeTimeMinMs &&
    !engineSignal.aborted;

  async function look(messages: readonly HistoryMessage[]): Promise<void> {
    const pending = await loadPendingRequest(database, claimed);
    if (pending === null || pending.enqueueSeq <= seenSeq) return;
    reachCrashPoint('merge.before-look');
    if (pending.hasAction || (await hasNews(messages))) {
      merge();
      reachCrashPoint('merge.after-abort');
      return;
    }
    // A look that was cut has seen nothing.
    if (!engineSignal.aborted) seenSeq = pending.enqueueSeq;
  }

  /** One look at a time; what is noted during one is looked at after it. */
  function lookBeside(): void {
    if (known === undefined || looking !== undefined || !noted || isMerging || !canMerge()) return;
    noted = false;
    // A look that fails costs nothing: the reply is not stored before one has been made.
    looking = look(known)
      .catch(() => {})
      .finally(() => {
        looking = undefined;
        lookBeside();
      });
  }

  return {
    signal: run.signal,
    isWanted: () => isMerging,
    seenSeq: () => seenSeq,
    note() {
      noted = true;
      lookBeside();
    },
    begin(messages) {
      known = messages;
      lookBeside();
    },
    want: merge,
    async judge() {
      await looking;
      if (!isMerging && canMerge()) await look(known ?? []);
      if (isMerging) return 'MERGE';
      return engineSignal.aborted ? 'STOPPED' : 'GO_ON';
    },
  };
}

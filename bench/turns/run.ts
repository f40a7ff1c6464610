import type { Parties } from '@repartee/demo-platform';

/** What the main process asks of the platform process. */
export interface RunOrder {
  type: 'run';
  /** So many turns at once, each followed by another; or so many started every second. */
  load: { inFlight: number } | { perSecond: number };
  /** Turns in all, or until the time is over. */
  turns: number | null;
  seconds: number;
  /** Of each enqueue. Default 0. */
  bufferSeconds?: number;
  /** How long the last answers are waited for, beside the buffer. Default 20. */
  patienceSeconds?: number;
}

export interface RunResult {
  type: 'result';
  answered: number;
  /** Enqueues that were not answered with 204. */
  refused: number;
  /** Enqueued, but without an answer within the waiting time: lost, dropped or ignored. */
  unanswered: Parties[];
  /** From the first enqueue to the end of the time, in seconds; answers after it do not count. */
  elapsedSeconds: number;
  /** From sending an enqueue to its `answer.created`, in ms. */
  tookMs: number[];
}

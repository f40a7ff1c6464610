/**
 * MERGE: a turn that is not decided takes in what was enqueued since (product.md 2.2). The row says whether the waiting
 * request may join (`pending_merges`: the project's setting when it was enqueued); a waiting engagement joins nothing.
 */

/** Of a locked conversation row `c`: a request waits that may join its turn. */
export const mayMerge = '(c.enqueue_seq > c.taken_seq and c.pending_merges and not c.pending_is_engage)';

/** At most twice per turn, and only while there is time to write the reply once more. */
export const hasTimeToMerge = `(c.restarts < 2 and c.turn_deadline_at - engine_now() >= interval '60 s')`;

/** The same for those who decide whether a look at the history is worth its call. */
export const restartsMax = 2;
export const mergeTimeMinMs = 60_000;

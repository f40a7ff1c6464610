/**
 * The state machine of a conversation and its turns. Everything is a row in PostgreSQL; each transition is one statement
 * in `records/`, decides only on columns of the rows it locks, and locks conversation before outbox before the rest.
 *
 *   conversations.phase   meaning                                                      stored as
 *   IDLE                  nothing waits, no turn is open                               phase 0, enqueue_seq = taken_seq
 *   BUFFERING             enqueues wait; wake_at is when to look (early is harmless)   phase 0, enqueue_seq > taken_seq
 *   RUNNING               a worker writes the turn                                     phase 1, worker_id set
 *   WAITING               the turn waits for a retry, or for a newer request's buffer  phase 1, worker_id null, wake_at
 *   PACING                answers are written; the next one is being typed             phase 2
 *   DELIVERING            an armed answer is on its way                                phase 3, await_seq
 *
 * A reply passes three points. *Written*: its answers are stored and can still be withdrawn. *Armed*: an answer's event
 * exists with its id and bytes, no way back; arming the first one decides the turn. *Ended*: the last armed event is
 * settled. The outbox holds nothing that could be withdrawn.
 *
 * Ownership. A claim writes the worker and raises `fence`; every write of a worker names the fence it got, and changes
 * nothing once somebody else raised it. Whether a worker lives is judged for the worker (its session lock, its beat), never
 * for the row; a dead worker's rows are freed all at once (REAP).
 *
 * Merging. An enqueue during a turn waits on the row. Where the project merges, the turn takes it in as long as nothing is
 * armed: the run ends (MERGE), the turn waits the buffer of the newer request and is claimed again for it, with the
 * deadline and seed it has, twice at most. PLAN, REPLY and ARM are refused while a newer request waits that nobody looked
 * at, so a stale reply never becomes an answer. Once the first answer was sent, the follow-ups that are not armed are
 * withdrawn (SUPERSEDE), and the newer request is the next turn. So are follow-ups that nobody can send.
 *
 * Deadline. The first unanswered enqueue sets it and nothing moves it. It governs the decision: an undecided turn is
 * dropped by whoever sees it first, owner or sweeper; an armed answer goes out however late.
 */

export type ConversationState = 'IDLE' | 'BUFFERING' | 'RUNNING' | 'WAITING' | 'PACING' | 'DELIVERING';

/** The statements, by the names they have in `records/`. */
export type Transition =
  | 'ENQUEUE'
  | 'SNOOZE'
  | 'CLAIM'
  | 'PLAN'
  | 'CHECKPOINT'
  | 'PUT_BACK'
  | 'REPLY'
  | 'REPLY_AND_ARM'
  | 'ARM'
  | 'SETTLE'
  | 'DROP'
  | 'IGNORE'
  | 'DROP_BEHIND'
  | 'MERGE'
  | 'SUPERSEDE'
  | 'REAP';

/** Every legal step. Tests walk the database through random sequences and accept no other. */
export const legalTransitions: readonly {
  from: ConversationState;
  by: Transition;
  to: readonly ConversationState[];
}[] = [
  { from: 'IDLE', by: 'ENQUEUE', to: ['BUFFERING'] },
  { from: 'BUFFERING', by: 'ENQUEUE', to: ['BUFFERING'] },
  { from: 'BUFFERING', by: 'SNOOZE', to: ['BUFFERING'] },
  { from: 'BUFFERING', by: 'CLAIM', to: ['RUNNING'] },
  { from: 'RUNNING', by: 'ENQUEUE', to: ['RUNNING'] },
  { from: 'RUNNING', by: 'PLAN', to: ['RUNNING'] },
  { from: 'RUNNING', by: 'CHECKPOINT', to: ['RUNNING'] },
  { from: 'RUNNING', by: 'PUT_BACK', to: ['WAITING'] },
  { from: 'RUNNING', by: 'MERGE', to: ['WAITING'] },
  { from: 'RUNNING', by: 'REPLY', to: ['PACING'] },
  { from: 'RUNNING', by: 'REPLY_AND_ARM', to: ['DELIVERING'] },
  { from: 'RUNNING', by: 'IGNORE', to: ['IDLE', 'BUFFERING'] },
  { from: 'RUNNING', by: 'DROP', to: ['IDLE', 'BUFFERING'] },
  { from: 'RUNNING', by: 'REAP', to: ['WAITING'] },
  { from: 'WAITING', by: 'ENQUEUE', to: ['WAITING'] },
  { from: 'WAITING', by: 'SNOOZE', to: ['WAITING'] },
  { from: 'WAITING', by: 'CLAIM', to: ['RUNNING'] },
  { from: 'WAITING', by: 'DROP', to: ['IDLE', 'BUFFERING'] },
  { from: 'PACING', by: 'ENQUEUE', to: ['PACING'] },
  { from: 'PACING', by: 'CLAIM', to: ['PACING'] },
  { from: 'PACING', by: 'PUT_BACK', to: ['PACING'] },
  { from: 'PACING', by: 'REAP', to: ['PACING'] },
  { from: 'PACING', by: 'MERGE', to: ['WAITING'] },
  { from: 'PACING', by: 'SUPERSEDE', to: ['IDLE', 'BUFFERING'] },
  { from: 'PACING', by: 'ARM', to: ['DELIVERING'] },
  { from: 'PACING', by: 'DROP', to: ['IDLE', 'BUFFERING'] },
  { from: 'DELIVERING', by: 'ENQUEUE', to: ['DELIVERING'] },
  { from: 'DELIVERING', by: 'SETTLE', to: ['PACING', 'IDLE', 'BUFFERING'] },
  { from: 'DELIVERING', by: 'DROP_BEHIND', to: ['DELIVERING'] },
];

/** The state a conversation row is in. */
export function conversationState(row: {
  phase: number;
  worker_id: number | null;
  enqueue_seq: number;
  taken_seq: number;
}): ConversationState {
  if (row.phase === 3) return 'DELIVERING';
  if (row.phase === 2) return 'PACING';
  if (row.phase === 1) return row.worker_id === null ? 'WAITING' : 'RUNNING';
  return row.enqueue_seq > row.taken_seq ? 'BUFFERING' : 'IDLE';
}

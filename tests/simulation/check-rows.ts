import {
  type ConversationState,
  conversationState,
  legalTransitions,
  type Transition,
} from '../../packages/server/src/turn/turn.ts';
import type { Violation, WorldRecord } from './record.ts';
import type { RowChange } from './simulation-database.ts';
import type { World } from './world.ts';

/** Statements of `records/` and the transitions they are. One that is not listed may be any of them. */
const transitionsOf: Readonly<Record<string, readonly string[]>> = {
  enqueue: ['ENQUEUE'],
  claim: ['CLAIM', 'SNOOZE'],
  plan: ['PLAN'],
  checkpoint: ['CHECKPOINT'],
  put_back: ['PUT_BACK'],
  reply: ['REPLY', 'REPLY_AND_ARM'],
  arm: ['ARM'],
  settle_answer: ['SETTLE'],
  settle_notice: [],
  end: ['DROP', 'IGNORE'],
  drop_behind: ['DROP_BEHIND'],
  reap: ['REAP'],
  merge: ['MERGE'],
  supersede: ['SUPERSEDE'],
  release_conversations: ['REAP'],
};

type Row = Parameters<typeof conversationState>[0];

/** What the rows themselves say: steps of the state machine, endings of turns, nothing forgotten, nothing left. */
export function checkRows(world: World, record: WorldRecord): Violation[] {
  return [
    ...record.changes.filter(({ table }) => table === 'conversations').flatMap(checkStep),
    ...checkEndings(record),
    ...checkStored(world, record),
    ...checkRest(record),
    ...world.scheduler.chronicle.refusals.map(({ label, code }) => ({
      code: 'STATEMENT_REFUSED',
      text: `${label} failed with ${code}`,
    })),
  ];
}

function checkStep({ by, before, after, monoMs }: RowChange): Violation[] {
  const from: ConversationState = before === null ? 'IDLE' : conversationState(before as unknown as Row);
  const to = conversationState(after as unknown as Row);
  const where = `${after.user_profile_id} at ${monoMs.toFixed(3)}`;
  const found: Violation[] = [];
  const isStep = from !== to || before?.worker_id !== after.worker_id || before?.turn_id !== after.turn_id;
  const allowed = transitionsOf[by];
  const isLegal = legalTransitions.some(
    (step) => step.from === from && step.to.includes(to) && (allowed?.includes(step.by as Transition) ?? true),
  );
  if (isStep && !isLegal) found.push({ code: 'ILLEGAL_STEP', text: `${where}: ${from} to ${to} by ${by}` });
  if (before === null) return found;
  const [takenBefore, takenAfter] = [Number(before.taken_seq), Number(after.taken_seq)];
  if (takenAfter < takenBefore || takenAfter > Number(after.enqueue_seq)) {
    found.push({ code: 'TAKEN_WRONGLY', text: `${where}: taken_seq ${takenBefore} to ${takenAfter} by ${by}` });
  }
  // Whatever was enqueued is taken by a turn: a new one, or one that starts again with it.
  const isNewTurn = Number(after.turn_number) === Number(before.turn_number) + 1;
  const isRestart = Number(after.restarts ?? 0) > Number(before.restarts ?? 0);
  if (takenAfter > takenBefore && !isNewTurn && !isRestart) {
    found.push({ code: 'TAKEN_BY_NOBODY', text: `${where}: by ${by}` });
  }
  if (Number(after.fence) < Number(before.fence)) found.push({ code: 'FENCE_FELL', text: `${where}: by ${by}` });
  const isTakenOver = before.worker_id !== null && after.worker_id !== before.worker_id && after.worker_id !== null;
  if (isTakenOver) found.push({ code: 'TAKEN_FROM_ITS_OWNER', text: `${where}: by ${by}` });
  return found;
}

function checkEndings({ turns, conversations }: WorldRecord): Violation[] {
  const found: Violation[] = [];
  const byConversation = new Map<string, { number: number; fromMs: number; toMs: number }[]>();
  for (const turn of turns.values()) {
    const name = `turn ${turn.number} of ${turn.conversationId}`;
    if (turn.decided.length !== 1) {
      const said = turn.decided.map(({ outcome }) => outcome).join(', ') || 'nothing';
      found.push({ code: 'NOT_ONE_ENDING', text: `${name}: ${said}` });
    }
    if (turn.ended.length !== 1) found.push({ code: 'NOT_ONE_END', text: `${name}: ended ${turn.ended.length} times` });
    const list = byConversation.get(turn.conversationId) ?? [];
    byConversation.set(turn.conversationId, list);
    list.push({
      number: turn.number,
      fromMs: turn.born.monoMs,
      toMs: turn.ended[0]?.monoMs ?? Number.POSITIVE_INFINITY,
    });
  }
  for (const { id, user } of conversations) {
    const list = (byConversation.get(id) ?? []).sort((one, other) => one.number - other.number);
    list.forEach(({ number }, index) => {
      if (number !== index + 1) found.push({ code: 'TURN_MISSING', text: `${user}: no turn ${index + 1}` });
    });
  }
  return found;
}

const keyLivesMs = 24 * 3_600_000;

/** What was acknowledged is stored, once, and taken. */
function checkStored(world: World, { enqueues, conversations }: WorldRecord): Violation[] {
  const found: Violation[] = [];
  const count = new Map<number, number>();
  const keyedAtMs = new Map<number, number>();
  for (const { number, receivedAtMs } of [...enqueues].sort((one, other) => one.receivedAtMs - other.receivedAtMs)) {
    // A key is remembered for a day: what comes again after that is new.
    const isNew = receivedAtMs - (keyedAtMs.get(number) ?? Number.NEGATIVE_INFINITY) >= keyLivesMs;
    if (isNew) keyedAtMs.set(number, receivedAtMs);
    count.set(number, isNew ? 1 : (count.get(number) ?? 0) + 1);
  }
  for (const sent of world.enqueues) {
    const original = sent.repeats ?? sent.number;
    const stored = count.get(original) ?? 0;
    if (sent.outcome === 'ACCEPTED' && stored === 0) {
      found.push({ code: 'ENQUEUE_LOST', text: `enqueue ${sent.number} of ${sent.user} was acknowledged, not stored` });
    }
    if (stored > 1) found.push({ code: 'ENQUEUE_TWICE', text: `enqueue ${original} of ${sent.user} is stored twice` });
    if (sent.outcome === 'ERROR') found.push({ code: 'ENQUEUE_THREW', text: `enqueue ${sent.number}` });
    if (sent.outcome === 'IDEMPOTENCY_CONFLICT') found.push({ code: 'FALSE_CONFLICT', text: `enqueue ${sent.number}` });
  }
  for (const { id, user, enqueueSeq } of conversations) {
    const stored = enqueues.filter(({ conversationId }) => conversationId === id).length;
    if (stored !== enqueueSeq) {
      found.push({ code: 'ENQUEUE_UNCOUNTED', text: `${user}: ${stored} stored, ${enqueueSeq} counted` });
    }
  }
  return found;
}

function checkRest({ conversations, openOutboxes }: WorldRecord): Violation[] {
  const found: Violation[] = [];
  for (const { user, phase, workerId, isWaiting, enqueueSeq, takenSeq } of conversations) {
    if (phase !== 0 || workerId !== null || isWaiting || enqueueSeq !== takenSeq) {
      const state = `phase ${phase}, worker ${workerId}, ${enqueueSeq - takenSeq} not taken`;
      found.push({ code: 'NOT_THROUGH', text: `${user}: ${state}` });
    }
  }
  if (openOutboxes > 0) found.push({ code: 'NOT_DELIVERED', text: `${openOutboxes} outboxes` });
  return found;
}

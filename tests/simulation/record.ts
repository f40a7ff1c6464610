import type { EnqueueRequest } from '@repartee/contract';
import { unpackJson } from '../../packages/server/src/platform/packed-bytes.ts';
import type { RowChange } from './simulation-database.ts';
import type { World } from './world.ts';

export interface Violation {
  code: string;
  text: string;
}

export interface ConversationEnd {
  id: string;
  user: string;
  phase: number;
  workerId: number | null;
  isWaiting: boolean;
  enqueueSeq: number;
  takenSeq: number;
}

export interface StoredEnqueue {
  conversationId: string;
  receivedAtMs: number;
  number: number;
  request: EnqueueRequest;
}

export interface StoredAnswer {
  turnId: string;
  number: number;
  state: string;
  typingMs: number;
  writtenAtMs: number;
}

/** The life of a turn, from the changes of its row. */
export interface TurnLife {
  id: string;
  conversationId: string;
  number: number;
  deadlineAtMs: number;
  born: { monoMs: number; atMs: number };
  decided: { monoMs: number; outcome: string }[];
  ended: { monoMs: number }[];
  restarts: { monoMs: number }[];
}

/** The life of an event. */
export interface EventLife {
  id: string;
  type: string;
  turnId: string | null;
  answerNumber: number | null;
  conversationId: string;
  createdAtMs: number;
  places: { monoMs: number; seq: number }[];
  states: { monoMs: number; atMs: number; state: string }[];
}

/** Everything the checker decides from, read once the world is at rest. */
export interface WorldRecord {
  changes: RowChange[];
  conversations: ConversationEnd[];
  enqueues: StoredEnqueue[];
  answers: StoredAnswer[];
  turns: Map<string, TurnLife>;
  events: Map<string, EventLife>;
  /** Calls whose stored result holds messages: when it was stored. */
  storedResults: { turnId: string; monoMs: number }[];
  /** Calls that were made because the one before could not be used as it was. */
  repairs: { turnId: string; monoMs: number }[];
  openOutboxes: number;
}

const parseTime = (value: unknown) => Date.parse(String(value));

export async function readRecord({ database, scheduler }: World): Promise<WorldRecord> {
  await scheduler.stamp('check');
  const changes = await database.changes();
  const conversations = await database.rows<ConversationEnd>(
    `select id, user_profile_id as user, phase, worker_id as "workerId", wake_at is not null as "isWaiting",
       enqueue_seq as "enqueueSeq", taken_seq as "takenSeq" from conversations order by id`,
  );
  const enqueues = await database.rows<{ conversation_id: string; at: number; request: Buffer }>(
    `select conversation_id, extract(epoch from received_at)::float8 * 1000 as at, request from enqueues order by received_at, id`,
  );
  const answers = await database.rows<StoredAnswer>(
    `select turn_id as "turnId", number, state, typing_ms as "typingMs",
       extract(epoch from written_at)::float8 * 1000 as "writtenAtMs" from answers order by turn_id, number`,
  );
  const usable = await database.rows<{ turn_id: string; stage: string; body: Buffer }>(
    `select turn_id, stage, body from turn_checkpoints where stage like 'call:%'`,
  );
  const usableNames = new Set(
    usable.filter(({ body }) => hasMessages(body)).map(({ turn_id, stage }) => `${turn_id} ${stage}`),
  );
  const repairNames = new Set(
    usable.filter(({ body }) => isRepair(body)).map(({ turn_id, stage }) => `${turn_id} ${stage}`),
  );
  const [outboxes] = await database.rows<{ open: number }>(
    `select count(*)::int as open from outboxes where worker_id is not null or attempt_at is not null or head_seq <= tail_seq`,
  );
  return {
    changes,
    conversations,
    enqueues: enqueues.map((row) => {
      const request = unpackJson(row.request, (json) => json as EnqueueRequest);
      const { number } = request.tags as { number: number };
      return { conversationId: row.conversation_id, receivedAtMs: row.at, number, request };
    }),
    answers,
    turns: readTurns(changes),
    events: readEvents(changes),
    storedResults: changes
      .filter(({ table, after }) => table === 'turn_checkpoints' && usableNames.has(`${after.turn_id} ${after.stage}`))
      .map(({ after, monoMs }) => ({ turnId: String(after.turn_id), monoMs })),
    repairs: changes
      .filter(({ table, after }) => table === 'turn_checkpoints' && repairNames.has(`${after.turn_id} ${after.stage}`))
      .map(({ after, monoMs }) => ({ turnId: String(after.turn_id), monoMs })),
    openOutboxes: outboxes!.open,
  };
}

function hasMessages(body: Buffer): boolean {
  const { record, messages } = unpackJson(body, (json) => json as { record: { failure: unknown }; messages: unknown });
  return record.failure === null && messages !== null;
}

function isRepair(body: Buffer): boolean {
  return unpackJson(body, (json) => json as { record: { purpose: string } }).record.purpose !== 'DRAFT';
}

function readTurns(changes: readonly RowChange[]): Map<string, TurnLife> {
  const turns = new Map<string, TurnLife>();
  for (const { table, before, after, monoMs, atMs } of changes) {
    if (table !== 'turns') continue;
    const id = String(after.id);
    const life = turns.get(id) ?? {
      id,
      conversationId: String(after.conversation_id),
      number: Number(after.number),
      deadlineAtMs: parseTime(after.deadline_at),
      born: { monoMs, atMs },
      decided: [],
      ended: [],
      restarts: [],
    };
    turns.set(id, life);
    const changed = (column: string) => (before?.[column] ?? null) !== (after[column] ?? null);
    if (changed('outcome')) life.decided.push({ monoMs, outcome: String(after.outcome) });
    if (changed('ended_at')) life.ended.push({ monoMs });
    if (before !== null && changed('restarts')) life.restarts.push({ monoMs });
  }
  return turns;
}

function readEvents(changes: readonly RowChange[]): Map<string, EventLife> {
  const events = new Map<string, EventLife>();
  for (const { table, before, after, monoMs, atMs } of changes) {
    if (table !== 'events') continue;
    const id = String(after.id);
    const life: EventLife = events.get(id) ?? {
      id,
      type: String(after.type),
      turnId: after.turn_id === null ? null : String(after.turn_id),
      answerNumber: after.answer_number === null ? null : Number(after.answer_number),
      conversationId: String(after.conversation_id),
      createdAtMs: atMs,
      places: [],
      states: [],
    };
    events.set(id, life);
    if (before === null || before.seq !== after.seq) life.places.push({ monoMs, seq: Number(after.seq) });
    if (before === null || before.state !== after.state) life.states.push({ monoMs, atMs, state: String(after.state) });
  }
  return events;
}

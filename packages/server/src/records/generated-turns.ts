import {
  byteaArray,
  type Database,
  type Queryable,
  type Transaction,
  textArray,
  uuidArray,
} from '../platform/database/index.ts';
import { type Decision, decisionArrays, decisionColumns, decisionSql, decisionValues } from './answers.ts';
import { writesSql, writesValues } from './owned-turn.ts';
import { type PictureReport, reportPicture } from './picture-reports.ts';
import { enterProtection, type NewProtection } from './protections.ts';

/**
 * Turns that were written while their caller waited: stored once, when they have ended. They never hold a conversation's
 * row (its schedule is of what was enqueued), so one may end while an enqueued turn of the same conversation is open.
 */
export interface GeneratedTurn {
  id: string;
  conversationId: string;
  projectId: string;
  userProfileId: string;
  personaProfileId: string;
  isTest: boolean;
  /** Of the project, should its conversation be enqueued later. */
  lane: number;
  /** Engine time, milliseconds. */
  firstAtMs: number;
  deadlineAtMs: number;
  outcome: 'answered' | 'dropped' | 'ignored';
  reason: string | null;
  modelCalls: number;
  /** Decimal text: of all calls; and the part of it that no spend was noted of. */
  cost: string;
  unnotedCost: string;
  checkpoints: readonly { stage: string; atMs: number; body: Buffer }[];
  answers: readonly { id: string; body: Buffer }[];
  /** What was noticed of the user; entered with the turn. */
  protections: readonly NewProtection[];
  /** Rejected pictures the platform is told of, each unless somebody told it meanwhile. */
  pictureReports: readonly PictureReport[];
}

/** What is remembered of the conversation at the moment of storing. */
export interface RememberedNow {
  coveredKeys: Buffer | null;
  personaRecord: Buffer | null;
}

/*
 * STORE GENERATED. Everything of an ended turn, beside what its decision changes. Runs under the lock of its conversation.
 * Its number counts downwards from -1: the numbers of enqueued turns are the conversation row's, which is not touched.
 */
const storeSql = `
with ${writesSql(decisionArrays, decisionColumns)},
d as materialized (
  select c.id, c.project_id, c.user_profile_id, c.persona_profile_id, q.turn_id${decisionColumns.map((name) => `, q.${name}`).join('')}
  from q join conversations c on c.id = q.conversation_id),
${decisionSql},
t as (
  insert into turns (id, conversation_id, project_id, number, first_at, deadline_at, started_at, model_calls, outcome, reason,
    decided_at, ended_at, cost)
  select d.turn_id, d.id, d.project_id,
    (select least(coalesce(min(number), 0), 0) - 1 from turns where conversation_id = d.id),
    to_timestamp($13::float8 / 1000), to_timestamp($14::float8 / 1000), to_timestamp($13::float8 / 1000), $15::int, $16::text,
    $17::text, engine_now(), engine_now(), $18::numeric
  from d),
k as (
  insert into turn_checkpoints (turn_id, stage, at, body)
  select d.turn_id, x.stage, to_timestamp(x.at_ms / 1000), x.body
  from d, unnest($19::text[], $20::float8[], $21::bytea[]) as x(stage, at_ms, body)),
a as (
  insert into answers (turn_id, number, id, conversation_id, project_id, state, typing_ms, written_at, body)
  select d.turn_id, x.place - 1, x.id, d.id, d.project_id, 'armed', 0, engine_now(), x.body
  from d, unnest($22::uuid[], $23::bytea[]) with ordinality as x(id, body, place)),
p as (
  insert into spends (project_id, user_profile_id, at, cost)
  select d.project_id, d.user_profile_id, engine_now(), $24::numeric from d where $24::numeric > 0)
select count(*)::int as stored from d`;

/**
 * Stores an ended turn in one transaction. `decide` sees what is remembered under the lock of the conversation, so that
 * a turn which ended meanwhile is not forgotten; null: nothing is decided (a turn without a reply, or a test).
 */
export async function storeGeneratedTurn(
  database: Database,
  turn: GeneratedTurn,
  decide: (now: RememberedNow) => Decision | null,
): Promise<void> {
  await database.transaction(async (tx) => {
    await lockConversation(tx, turn);
    // A statement of its own: it sees what was stored before the lock was had.
    const { rows } = await tx.query<{ covered_keys: Buffer | null; persona_record: Buffer | null }>(
      'remembered_now',
      'select covered_keys, persona_record from conversation_memories where conversation_id = $1',
      [turn.conversationId],
    );
    const decision = decide({
      coveredKeys: rows[0]?.covered_keys ?? null,
      personaRecord: rows[0]?.persona_record ?? null,
    });
    await tx.query('store_generated', storeSql, [
      ...writesValues([{ conversationId: turn.conversationId, turnId: turn.id, fence: 0 }]),
      ...decisionValues([decision]),
      turn.firstAtMs,
      turn.deadlineAtMs,
      turn.modelCalls,
      turn.outcome,
      turn.reason,
      turn.cost,
      textArray(turn.checkpoints.map(({ stage }) => stage)),
      turn.checkpoints.map(({ atMs }) => atMs),
      byteaArray(turn.checkpoints.map(({ body }) => body)),
      uuidArray(turn.answers.map(({ id }) => id)),
      byteaArray(turn.answers.map(({ body }) => body)),
      turn.unnotedCost,
    ]);
    const noticing = { conversationId: turn.conversationId, turnId: turn.id, fence: null };
    const reports = [...turn.pictureReports].sort((one, other) => one.urlHash.compare(other.urlHash));
    for (const report of reports) await reportPicture(tx, noticing, report);
    for (const protection of turn.protections) await enterProtection(tx, noticing, protection);
  });
}

/** A conversation that was never enqueued gets its row here: idle, with nothing to do. */
async function lockConversation(tx: Transaction, turn: GeneratedTurn): Promise<void> {
  const lock = () =>
    tx.query('lock_conversation', 'select id from conversations where id = $1 for no key update', [
      turn.conversationId,
    ]);
  if ((await lock()).rowCount === 1) return;
  await tx.query(
    'add_idle_conversation',
    `insert into conversations (id, project_id, user_profile_id, persona_profile_id, is_test, lane, enqueue_seq, taken_seq)
     values ($1, $2, $3, $4, $5, $6, 0, 0) on conflict (id) do nothing`,
    [turn.conversationId, turn.projectId, turn.userProfileId, turn.personaProfileId, turn.isTest, turn.lane],
  );
  await lock();
}

/** What was due with the first answer of a reply. */
export interface GivenDisclosure {
  id: string;
  mode: string;
  reason: string;
  language: string;
  sentence?: string | null;
}

/*
 * SETTLE GENERATED. The response with these answers went out, or was lost: said is only what went out, and a disclosure
 * counts only then. A reply that was lost and asked for again may still go out. Safe when run twice at once: an answer is
 * accepted once, and its disclosure is one row by its key.
 */
const settleSql = `
with a as (
  update answers set state = $2::text, settled_at = engine_now()
  where turn_id = $1 and number >= 0 and (state = 'armed' or (state = 'dead' and $2::text = 'accepted'))
  returning id, number, conversation_id, project_id),
d as (
  insert into disclosures (id, project_id, conversation_id, turn_id, answer_id, at, mode, reason, language, sentence)
  select $3::uuid, a.project_id, a.conversation_id, $1, a.id, engine_now(), $4::text, $5::text, $6::text, $7::text from a
  where a.number = 0 and $2::text = 'accepted' and $3::uuid is not null
  on conflict (answer_id) do nothing)
select count(*)::int as settled from a`;

export async function settleGeneratedTurn(
  database: Queryable,
  turnId: string,
  isSent: boolean,
  disclosure: GivenDisclosure | null,
): Promise<void> {
  await database.query('settle_generated', settleSql, [
    turnId,
    isSent ? 'accepted' : 'dead',
    disclosure?.id ?? null,
    disclosure?.mode ?? null,
    disclosure?.reason ?? null,
    disclosure?.language ?? null,
    disclosure?.sentence ?? null,
  ]);
}

/** The time all of this is told by, in milliseconds. */
export async function readEngineTime(database: Queryable): Promise<number> {
  const { rows } = await database.query<{ now_ms: number }>(
    'engine_time',
    'select extract(epoch from engine_now())::float8 * 1000 as now_ms',
    [],
  );
  return rows[0]!.now_ms;
}

import type { Queryable } from '../platform/database/index.ts';

/** Everything stored that a turn starts from, read in one round trip. Personal members are packed bytes. */
export interface StoredTurnMemory {
  request: Buffer | null;
  /** The enqueue whose `action` survives, when it is not the request itself. */
  actionRequest: Buffer | null;
  user: Buffer | null;
  persona: Buffer | null;
  history: Buffer | null;
  coveredKeys: Buffer | null;
  personaRecord: Buffer | null;
  lastDisclosureAtMs: number | null;
  /** Offences of the last 30 days per guard. */
  offences: Record<string, number>;
  /** An active stop of this conversation: its end, null while permanent. */
  stop: { untilMs: number | null } | null;
  /** Whether the user waits for a review in this project. */
  isHeld: boolean;
  /** Accepted answers of this conversation, newest first. */
  delivered: { id: string; body: Buffer; acceptedAtMs: number }[];
  /** Stages already stored for this turn: model calls of an earlier run. */
  checkpoints: { stage: string; body: Buffer }[];
}

/** As many of our own answers as can stand beside 60 messages of history. */
const deliveredMax = 60;

const epoch = (column: string) => `extract(epoch from ${column})::float8 * 1000`;
/*
 * One row, whatever exists. Reads only, from one snapshot; what it decides (stops and holds) can be a statement old, and
 * is checked at the start of a turn only, as documented for stops.
 */
const loadSql = `
select
  (select request from enqueues where conversation_id = $1 and id = $2) as request,
  (select request from enqueues where conversation_id = $1 and id = $3) as action_request,
  u.body as user_body, p.body as persona_body,
  m.history, m.covered_keys, m.persona_record,
  (select ${epoch('max(at)')} from disclosures where conversation_id = $1) as last_disclosure_ms,
  (select json_object_agg(guard, n) from (
     select guard, count(*)::int as n from offences where conversation_id = $1 and at > engine_now() - interval '30 days' group by guard) f) as offences,
  st.id is not null as is_stopped, ${epoch('st.until_at')} as stopped_until_ms,
  exists (select 1 from stops where project_id = $4 and user_profile_id = $5 and kind = 'HOLD' and lifted_at is null
    and coalesce(turn_id <> $7, true)) as is_held,
  (select array_agg(a.id order by a.settled_at desc) from a) as delivered_ids,
  (select array_agg(a.body order by a.settled_at desc) from a) as delivered_bodies,
  (select array_agg(${epoch('a.settled_at')} order by a.settled_at desc) from a) as delivered_ms,
  (select array_agg(stage order by stage) from k) as stages,
  (select array_agg(body order by stage) from k) as stage_bodies
from (select 1) one
  left join profiles u on u.project_id = $4 and u.profile_id = $5
  left join profiles p on p.project_id = $4 and p.profile_id = $6
  left join conversation_memories m on m.conversation_id = $1
  left join lateral (
    select id, until_at from stops where conversation_id = $1 and kind = 'STOP' and lifted_at is null
      and (until_at is null or until_at > engine_now()) order by until_at desc nulls first limit 1) st on true`;

const withLists = `
with a as materialized (
  select id, body, settled_at from answers where conversation_id = $1 and state = 'accepted' order by settled_at desc limit ${deliveredMax}),
k as materialized (select stage, body from turn_checkpoints where turn_id = $7 and stage like 'call:%')
${loadSql}`;

interface LoadRow {
  request: Buffer | null;
  action_request: Buffer | null;
  user_body: Buffer | null;
  persona_body: Buffer | null;
  history: Buffer | null;
  covered_keys: Buffer | null;
  persona_record: Buffer | null;
  last_disclosure_ms: number | null;
  offences: Record<string, number> | null;
  is_stopped: boolean;
  stopped_until_ms: number | null;
  is_held: boolean;
  delivered_ids: string[] | null;
  delivered_bodies: Buffer[] | null;
  delivered_ms: number[] | null;
  stages: string[] | null;
  stage_bodies: Buffer[] | null;
}

export async function loadTurnMemory(
  database: Queryable,
  turn: {
    conversationId: string;
    turnId: string;
    projectId: string;
    userProfileId: string;
    personaProfileId: string;
    requestId: string;
    actionId: string | null;
  },
): Promise<StoredTurnMemory> {
  const { rows } = await database.query<LoadRow>('load_turn', withLists, [
    turn.conversationId,
    turn.requestId,
    turn.actionId,
    turn.projectId,
    turn.userProfileId,
    turn.personaProfileId,
    turn.turnId,
  ]);
  const row = rows[0]!;
  return {
    request: row.request,
    actionRequest: row.action_request,
    user: row.user_body,
    persona: row.persona_body,
    history: row.history,
    coveredKeys: row.covered_keys,
    personaRecord: row.persona_record,
    lastDisclosureAtMs: row.last_disclosure_ms,
    offences: row.offences ?? {},
    stop: row.is_stopped ? { untilMs: row.stopped_until_ms } : null,
    isHeld: row.is_held,
    delivered: (row.delivered_ids ?? []).map((id, index) => ({
      id,
      body: row.delivered_bodies![index]!,
      acceptedAtMs: row.delivered_ms![index]!,
    })),
    checkpoints: (row.stages ?? []).map((stage, index) => ({ stage, body: row.stage_bodies![index]! })),
  };
}

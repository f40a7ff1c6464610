import { batched, textArray, uuidArray } from '../platform/database/index.ts';
import { uuidText } from '../platform/uuid-text.ts';

/** Everything stored that a turn starts from, read in one round trip, many turns at a time. Personal members are packed bytes. */
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
  /** An active stop or pause of this conversation, the stop first: its end, null while permanent. */
  stop: { kind: 'STOP' | 'PAUSE'; untilMs: number | null } | null;
  /** Whether the user is held in this project until a review. */
  isHeld: boolean;
  /** Whether a review of the user's age is open in this project. */
  isAgeInReview: boolean;
  /** When the user last spoke of harming themselves, in any conversation of this project, as far as it still matters. */
  crisisAtMs: number | null;
  /** Accepted answers of this conversation, newest first. */
  delivered: { id: string; body: Buffer; acceptedAtMs: number }[];
  /** Stages already stored for this turn: model calls of an earlier run for the same request, judgements of any. */
  checkpoints: { stage: string; body: Buffer }[];
}

/** As many of our own answers as can stand beside 60 messages of history. */
const deliveredMax = 60;

const epoch = (column: string) => `extract(epoch from ${column})::float8 * 1000`;
/*
 * One row per turn, whatever exists. Reads only, from one snapshot; what it decides (stops and holds) can be a statement
 * old, and is checked at the start of a turn only, as documented for stops.
 */
const loadSql = `
select q.turn_id,
  (select request from enqueues where conversation_id = q.conversation_id and id = q.request_id) as request,
  (select request from enqueues where conversation_id = q.conversation_id and id = q.action_id) as action_request,
  u.body as user_body, p.body as persona_body,
  m.history, m.covered_keys, m.persona_record,
  (select ${epoch('max(at)')} from disclosures where conversation_id = q.conversation_id) as last_disclosure_ms,
  (select json_object_agg(guard, n) from (
     select guard, count(*)::int as n from offences
     where conversation_id = q.conversation_id and at > engine_now() - interval '30 days' group by guard) f) as offences,
  st.kind as stop_kind, ${epoch('st.until_at')} as stopped_until_ms,
  coalesce(w.is_held, false) as is_held, coalesce(w.is_age_in_review, false) as is_age_in_review, w.crisis_ms,
  (select string_agg(uuid_send(x.id) || float8send(${epoch('x.settled_at')}) || int4send(octet_length(x.body)) || x.body, ''::bytea
      order by x.settled_at desc)
    from (select id, body, settled_at from answers where conversation_id = q.conversation_id and state = 'accepted'
      order by settled_at desc limit ${deliveredMax}) x) as delivered,
  k.stages, k.bodies as stage_bodies
from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::uuid[], $6::text[], $7::text[], $8::text[])
    as q(conversation_id, turn_id, project_id, request_id, action_id, user_id, persona_id, call_stages)
  left join profiles u on u.project_id = q.project_id and u.profile_id = q.user_id
  left join profiles p on p.project_id = q.project_id and p.profile_id = q.persona_id
  left join conversation_memories m on m.conversation_id = q.conversation_id
  left join lateral (
    select kind, until_at from stops where conversation_id = q.conversation_id and kind in ('STOP', 'PAUSE') and lifted_at is null
      and (until_at is null or until_at > engine_now()) order by kind desc, until_at desc nulls first limit 1) st on true
  cross join lateral (
    select bool_or(kind = 'HOLD') as is_held, bool_or(kind = 'AGE_REVIEW') as is_age_in_review,
      ${epoch("max(created_at) filter (where kind = 'CRISIS')")} as crisis_ms
    from stops where project_id = q.project_id and user_profile_id = q.user_id and kind in ('HOLD', 'AGE_REVIEW', 'CRISIS')
      and lifted_at is null and (until_at is null or until_at > engine_now()) and coalesce(turn_id <> q.turn_id, true)) w
  cross join lateral (
    select array_agg(stage order by stage) as stages, array_agg(body order by stage) as bodies
    from turn_checkpoints where turn_id = q.turn_id and (stage like q.call_stages or stage like 'judgement:%')) k`;

/** Stage of a model call: those of each restart have names of their own, so a result is never used for another request. */
export function callStage(restarts: number, call: number): string {
  return `call:${restarts === 0 ? '' : `${restarts}:`}${String(call).padStart(2, '0')}`;
}

/** Stage of a call that looked at a picture, 1 to 9 of them: loaded with the others, and told apart by its purpose. */
export function pictureCallStage(restarts: number, call: number): string {
  return `call:${restarts === 0 ? '' : `${restarts}:`}p${call}`;
}

const judgementPrefix = 'judgement:';

/** Stage of a call of the guardian. Those of every restart are loaded: what was judged may be asked again with a newer request. */
export function judgementStage(restarts: number, call: number): string {
  return `${judgementPrefix}${restarts}:${call}`;
}

export function isJudgementStage(stage: string): boolean {
  return stage.startsWith(judgementPrefix);
}

function callStages(restarts: number): string {
  return restarts === 0 ? 'call:__' : `call:${restarts}:%`;
}

interface LoadRow {
  turn_id: string;
  request: Buffer | null;
  action_request: Buffer | null;
  user_body: Buffer | null;
  persona_body: Buffer | null;
  history: Buffer | null;
  covered_keys: Buffer | null;
  persona_record: Buffer | null;
  last_disclosure_ms: number | null;
  offences: Record<string, number> | null;
  stop_kind: 'STOP' | 'PAUSE' | null;
  stopped_until_ms: number | null;
  is_held: boolean;
  is_age_in_review: boolean;
  crisis_ms: number | null;
  delivered: Buffer | null;
  stages: string[] | null;
  stage_bodies: Buffer[] | null;
}

/** Which turn, and what its claim said of it. */
export interface TurnToLoad {
  conversationId: string;
  turnId: string;
  projectId: string;
  userProfileId: string;
  personaProfileId: string;
  requestId: string;
  actionId: string | null;
  restarts: number;
}

export const loadTurnMemory = batched<TurnToLoad, StoredTurnMemory>({
  keyOf: ({ turnId }) => turnId,
  async run(database, turns) {
    const { rows } = await database.query<LoadRow>('load_turn', loadSql, [
      uuidArray(turns.map(({ conversationId }) => conversationId)),
      uuidArray(turns.map(({ turnId }) => turnId)),
      uuidArray(turns.map(({ projectId }) => projectId)),
      uuidArray(turns.map(({ requestId }) => requestId)),
      uuidArray(turns.map(({ actionId }) => actionId)),
      textArray(turns.map(({ userProfileId }) => userProfileId)),
      textArray(turns.map(({ personaProfileId }) => personaProfileId)),
      textArray(turns.map(({ restarts }) => callStages(restarts))),
    ]);
    const byTurn = new Map(rows.map((row) => [row.turn_id, row]));
    return turns.map(({ turnId }) => readMemory(byTurn.get(turnId)!));
  },
});

/** Of each answer its id (16 bytes), when it was accepted (float8), the length of its body (int4), and the body. */
function readDelivered(packed: Buffer): StoredTurnMemory['delivered'] {
  const delivered: StoredTurnMemory['delivered'] = [];
  for (let from = 0; from < packed.length; ) {
    const bodyFrom = from + 28;
    const bodyEnd = bodyFrom + packed.readInt32BE(from + 24);
    delivered.push({
      id: uuidText(packed.subarray(from, from + 16)),
      acceptedAtMs: packed.readDoubleBE(from + 16),
      body: packed.subarray(bodyFrom, bodyEnd),
    });
    from = bodyEnd;
  }
  return delivered;
}

function readMemory(row: LoadRow): StoredTurnMemory {
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
    stop: row.stop_kind === null ? null : { kind: row.stop_kind, untilMs: row.stopped_until_ms },
    isHeld: row.is_held,
    isAgeInReview: row.is_age_in_review,
    crisisAtMs: row.crisis_ms,
    delivered: row.delivered === null ? [] : readDelivered(row.delivered),
    checkpoints: (row.stages ?? []).map((stage, index) => ({ stage, body: row.stage_bodies![index]! })),
  };
}

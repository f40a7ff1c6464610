import { batched, int4Array, type Queryable, textArray, uuidArray } from '../platform/database/index.ts';
import { newUuid } from '../platform/ids.ts';
import { isInPhase, isOwned } from './found-by-key.ts';
import type { OwnedTurn } from './owned-turn.ts';

/** A version of a persona, as analyses are kept: by the profile's version, else by its facts. */
export interface PersonaVersion {
  projectId: string;
  personaProfileId: string;
  versionKey: string;
  factsHash: string;
}

/** FREE: an analysis may be claimed. UNDER_WAY: somebody is at it. RESTING: it failed, or whoever was at it died; later again. */
export type AnalysisClaim = 'FREE' | 'UNDER_WAY' | 'RESTING';

export interface StoredPersonaStyle {
  /** Packed JSON. */
  edits: Buffer | null;
  /** Of this version, else of one with the same facts, else the newest there is; null: none yet. */
  analysis: {
    /** Of this version or these facts: nothing more is to be found out. */
    isCurrent: boolean;
    /** Packed JSON. */
    body: Buffer;
    madeBy: 'MODEL' | 'RULES';
    /** Decimal text. */
    cost: string;
    /** The turn that bears the cost, and how often it had begun again by then; null: none does. */
    turnId: string | null;
    turnRestarts: number | null;
  } | null;
  claim: AnalysisClaim;
}

/** A minute after the first try without a result, four times as long after each further one, a day at most. */
const restSql = (triesBefore: string) => `least(86400, 60 * 4 ^ least(${triesBefore}, 6)) * interval '1 second'`;

/*
 * Reads only, one row per question. What it says of the claim can be a moment old: `claimAnalysis` decides on the row.
 */
const loadSql = `
select q.nr, s.edits, a.analysis, a.is_current, a.made_by, a.cost::text as cost, a.turn_id, a.turn_restarts,
  case
    when v.next_try_at is null or v.next_try_at <= engine_now() or v.claim_turn_id = q.turn_id then 'FREE'
    when v.claimed_until > engine_now() then 'UNDER_WAY'
    else 'RESTING' end as claim
from unnest($1::int[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::uuid[])
    as q(nr, project_id, persona_id, version_key, facts_hash, turn_id)
  left join persona_styles s on s.project_id = q.project_id and s.persona_profile_id = q.persona_id
  left join persona_style_analyses v
    on v.project_id = q.project_id and v.persona_profile_id = q.persona_id and v.version_key = q.version_key
  left join lateral (
    select x.analysis, x.made_by, x.cost, x.turn_id, x.turn_restarts,
      x.version_key = q.version_key or x.facts_hash = q.facts_hash as is_current
    from persona_style_analyses x
    where x.project_id = q.project_id and x.persona_profile_id = q.persona_id and x.analysis is not null
    order by (x.version_key = q.version_key or x.facts_hash = q.facts_hash) desc, x.made_by = 'MODEL' desc,
      x.version_key = q.version_key desc, x.analysed_at desc
    limit 1) a on true`;

interface LoadRow {
  nr: number;
  edits: Buffer | null;
  analysis: Buffer | null;
  is_current: boolean | null;
  made_by: 'MODEL' | 'RULES' | null;
  cost: string | null;
  turn_id: string | null;
  turn_restarts: number | null;
  claim: AnalysisClaim;
}

/** What is kept of a persona, for the turn that asks. */
export const loadPersonaStyle = batched<PersonaVersion & { turnId: string }, StoredPersonaStyle>({
  keyOf: ({ turnId }) => turnId,
  async run(database, questions) {
    const { rows } = await database.query<LoadRow>('load_persona_style', loadSql, [
      int4Array(questions.map((_, index) => index)),
      uuidArray(questions.map(({ projectId }) => projectId)),
      textArray(questions.map(({ personaProfileId }) => personaProfileId)),
      textArray(questions.map(({ versionKey }) => versionKey)),
      textArray(questions.map(({ factsHash }) => factsHash)),
      uuidArray(questions.map(({ turnId }) => turnId)),
    ]);
    const byNumber = new Map(rows.map((row) => [row.nr, row]));
    return questions.map((_, index) => readStyle(byNumber.get(index)!));
  },
});

function readStyle(row: LoadRow): StoredPersonaStyle {
  const { analysis: body, made_by: madeBy } = row;
  return {
    edits: row.edits,
    analysis:
      body === null || madeBy === null
        ? null
        : {
            body,
            isCurrent: row.is_current === true,
            madeBy,
            cost: row.cost ?? '0',
            turnId: row.turn_id,
            turnRestarts: row.turn_restarts,
          },
    claim: row.claim,
  };
}

const theProject = `p as (select id from projects where id = $1)`;
const theStyle = `
s as (
  insert into persona_styles (id, project_id, persona_profile_id, created_at) select $2::uuid, p.id, $3, engine_now() from p
  on conflict (project_id, persona_profile_id) do nothing)`;

/*
 * CLAIM. Of any number of turns, in any processes, one gets the row. It counts as a try without a result until there is
 * one, so deaths in between do not follow each other quickly. A claim of the same turn is one of a run that died.
 */
const claimSql = `
with ${theProject}, ${theStyle}
insert into persona_style_analyses as x (project_id, persona_profile_id, version_key, facts_hash, created_at, claim_id,
  claim_turn_id, claimed_until, tries, next_try_at)
select p.id, $3, $4, $5, engine_now(), $6, $7, engine_now() + $8::float8 * interval '1 millisecond', 1, engine_now() + ${restSql('0')}
from p
on conflict (project_id, persona_profile_id, version_key) do update
  set claim_id = excluded.claim_id, claim_turn_id = excluded.claim_turn_id, claimed_until = excluded.claimed_until,
    facts_hash = excluded.facts_hash, tries = least(x.tries + 1, 100), next_try_at = engine_now() + ${restSql('x.tries')}
  where x.made_by is distinct from 'MODEL' and (x.next_try_at <= engine_now() or x.claim_turn_id = excluded.claim_turn_id)
returning true as claimed`;

/** The claim's id; null: somebody else is at it, or has done it, or it is not to be tried now. */
export async function claimAnalysis(
  database: Queryable,
  version: PersonaVersion,
  claim: { turnId: string; holdMs: number },
): Promise<string | null> {
  const claimId = newUuid();
  const { rowCount } = await database.query('claim_persona_analysis', claimSql, [
    version.projectId,
    newUuid(),
    version.personaProfileId,
    version.versionKey,
    version.factsHash,
    claimId,
    claim.turnId,
    claim.holdMs,
  ]);
  return rowCount === 1 ? claimId : null;
}

/** The turn an analysis is made for, and the user whose spending it counts as. */
export interface AnalysingTurn extends OwnedTurn {
  userProfileId: string;
  restarts: number;
}

/** A finished call of an analysis, as the turn's story and the spend caps know it. */
export interface AnalysisCall {
  stage: string;
  /** Packed story of the call. */
  story: Buffer;
  /** Decimal text. */
  cost: string;
}

/*
 * The traces of a call in the turn ($1 to $7), while it is still this worker's; what was spent is spent, and counts
 * against the caps in any case. Locks the conversation before the analysis.
 */
const callSql = `
l as materialized (
  select c.id from conversations c
  where c.id = $1 and c.turn_id = $2 and c.fence = $3 and ${isInPhase('c', 1)} and ${isOwned('c')} and not c.decided
  for no key update),
k as (
  insert into turn_checkpoints (turn_id, stage, at, body) select $2::uuid, $4, engine_now(), $5::bytea from l
  where $4::text is not null on conflict (turn_id, stage) do nothing),
m as (
  insert into spends (project_id, user_profile_id, at, cost) select p.id, $7, engine_now(), $6::numeric from projects p
  where p.id = $8 and $6::numeric > 0)`;

function callValues(turn: AnalysingTurn, version: PersonaVersion, call: AnalysisCall | null): unknown[] {
  return [
    turn.conversationId,
    turn.turnId,
    turn.fence,
    call?.stage ?? null,
    call?.story ?? null,
    call?.cost ?? '0',
    turn.userProfileId,
    version.projectId,
    version.personaProfileId,
    version.versionKey,
  ];
}

/*
 * STORE. The first result of a version wins, whoever holds the claim by now, and only a result that was stored is charged
 * to its turn: a version is never charged twice. Of a persona that was reset or erased meanwhile there is no row, and
 * nothing comes back to life. A turn that was lost meanwhile bears nothing.
 */
const storeSql = `
with ${callSql},
u as (
  update persona_style_analyses x set analysis = $11, made_by = 'MODEL', chat_model = $12, model = $13, input_tokens = $14,
    output_tokens = $15, cost = $6::numeric, turn_id = (select $2::uuid from l), turn_restarts = $16, analysed_at = engine_now(),
    claim_id = null, claim_turn_id = null, claimed_until = null, tries = 0, next_try_at = engine_now(), failure_code = null
  where x.project_id = $8 and x.persona_profile_id = $9 and x.version_key = $10 and x.made_by is distinct from 'MODEL'
  returning x.version_key),
t as (update turns t set cost = t.cost + $6::numeric from l, u where t.id = $2::uuid)
select exists (select 1 from u) as stored, exists (select 1 from u) and exists (select 1 from l) as charged`;

/** Whether it stands now, and whether this turn bears its cost. */
export async function storeAnalysis(
  database: Queryable,
  version: PersonaVersion,
  turn: AnalysingTurn,
  call: AnalysisCall,
  result: { body: Buffer; chatModel: string; model: string; inputTokens: number; outputTokens: number },
): Promise<{ stored: boolean; charged: boolean }> {
  const { rows } = await database.query<{ stored: boolean; charged: boolean }>('store_persona_analysis', storeSql, [
    ...callValues(turn, version, call),
    result.body,
    result.chatModel,
    result.model,
    result.inputTokens,
    result.outputTokens,
    turn.restarts,
  ]);
  return rows[0]!;
}

/*
 * FAIL. Gives the claim back, with a wait, but for a call that we gave up ourselves. A try for which no call could be made is none, and the wait does not grow with
 * it. A claim that was taken over is not ours to give back.
 */
const failSql = `
with ${callSql},
u as (
  update persona_style_analyses x set claim_id = null, claim_turn_id = null, claimed_until = null, failure_code = $12,
    tries = x.tries - (not $13::boolean)::int,
    next_try_at = case when $12::text = 'aborted' then engine_now() else engine_now() + greatest($14::float8 * interval '1 second', ${restSql('case when $13::boolean then x.tries - 1 else 0 end')}) end
  where x.project_id = $8 and x.persona_profile_id = $9 and x.version_key = $10 and x.claim_id = $11
  returning x.version_key)
select exists (select 1 from u) as stored`;

/** `call` null: none was made. */
export async function failAnalysis(
  database: Queryable,
  version: PersonaVersion,
  turn: AnalysingTurn,
  call: AnalysisCall | null,
  failure: { claimId: string; code: string; isTry: boolean; waitMs: number },
): Promise<void> {
  await database.query('fail_persona_analysis', failSql, [
    ...callValues(turn, version, call),
    failure.claimId,
    failure.code,
    failure.isTry,
    failure.waitMs / 1_000,
  ]);
}

/*
 * What rules read off the profile, kept so that it can be seen and edited. A model's analysis is never replaced by it, and
 * replaces it.
 */
const storeRulesSql = `
with ${theProject}, ${theStyle}
insert into persona_style_analyses as x (project_id, persona_profile_id, version_key, facts_hash, created_at, next_try_at,
  analysis, made_by, analysed_at)
select p.id, $3, $4, $5, engine_now(), engine_now(), $6::bytea, 'RULES', engine_now() from p
on conflict (project_id, persona_profile_id, version_key) do update
  set analysis = excluded.analysis, made_by = excluded.made_by, analysed_at = excluded.analysed_at
  where x.analysis is null`;

export async function storeAnalysisByRules(database: Queryable, version: PersonaVersion, body: Buffer): Promise<void> {
  await database.query('store_persona_rules', storeRulesSql, [
    version.projectId,
    newUuid(),
    version.personaProfileId,
    version.versionKey,
    version.factsHash,
    body,
  ]);
}

import { sql } from 'kysely';
import type { Database, Queryable } from '../platform/database/index.ts';
import { newUuid } from '../platform/ids.ts';
import { exactTime, isAfter, type PageRequest, pageOfRows, type RecordPage } from './page-position.ts';
import type { Tables } from './tables.ts';

/** What is kept of a persona, for the management API. */
export interface PersonaStyleRecord {
  personaProfileId: string;
  state: 'NONE' | 'UNDER_WAY' | 'ANALYSED' | 'FAILED';
  failureCode: string | null;
  /** Packed JSON. */
  edits: Buffer | null;
  editedAt: Date | null;
  editedBy: string | null;
  /** The newest one. */
  analysis: {
    /** Packed JSON. */
    body: Buffer;
    madeBy: 'MODEL' | 'RULES';
    chatModel: string | null;
    model: string | null;
    inputTokens: number;
    outputTokens: number;
    cost: string;
    turnId: string | null;
    at: Date;
  } | null;
}

const ofPersona = sql`x.project_id = s.project_id and x.persona_profile_id = s.persona_profile_id`;

interface AnalysisRow {
  analysis: Buffer | null;
  made_by: 'MODEL' | 'RULES';
  chat_model: string | null;
  model: string | null;
  input_tokens: number;
  output_tokens: number;
  cost: string;
  turn_id: string | null;
  analysed_at: Date;
}

const newest = sql<AnalysisRow>`(
  select x.analysis, x.made_by, x.chat_model, x.model, x.input_tokens, x.output_tokens, x.cost::text as cost, x.turn_id,
    x.analysed_at
  from persona_style_analyses x where ${ofPersona} and x.analysis is not null order by x.analysed_at desc limit 1)`;
const state = sql<{ state: PersonaStyleRecord['state']; failure_code: string | null }>`(
  select x.failure_code, case
    when x.claimed_until > engine_now() then 'UNDER_WAY'
    when x.analysis is not null then 'ANALYSED'
    when x.failure_code is not null then 'FAILED'
    else 'NONE' end as state
  from persona_style_analyses x where ${ofPersona} order by x.created_at desc limit 1)`;

function selectStyles(database: Queryable, projectId: string) {
  return database
    .typed<Tables>()
    .selectFrom('persona_styles as s')
    .leftJoinLateral(newest.as('a'), (join) => join.onTrue())
    .leftJoinLateral(state.as('v'), (join) => join.onTrue())
    .select(['s.id', 's.persona_profile_id', 's.edits', 's.edited_at', 's.edited_by'])
    .select(['a.analysis', 'a.made_by', 'a.chat_model', 'a.model', 'a.input_tokens', 'a.output_tokens', 'a.cost'])
    .select(['a.turn_id', 'a.analysed_at', 'v.state', 'v.failure_code', exactTime('s.created_at').as('exact_at')])
    .where('s.project_id', '=', projectId);
}

type StyleRow = Awaited<ReturnType<ReturnType<typeof selectStyles>['executeTakeFirstOrThrow']>>;

function readStyle(row: StyleRow): PersonaStyleRecord {
  return {
    personaProfileId: row.persona_profile_id,
    state: row.state ?? 'NONE',
    failureCode: row.failure_code,
    edits: row.edits,
    editedAt: row.edited_at,
    editedBy: row.edited_by,
    analysis:
      row.analysis === null
        ? null
        : {
            body: row.analysis,
            madeBy: row.made_by!,
            chatModel: row.chat_model,
            model: row.model,
            inputTokens: row.input_tokens!,
            outputTokens: row.output_tokens!,
            cost: row.cost!,
            turnId: row.turn_id,
            at: row.analysed_at!,
          },
  };
}

export async function listPersonaStyles(
  database: Queryable,
  projectId: string,
  filter: { personaProfileId?: string | undefined },
  page: PageRequest,
): Promise<RecordPage<PersonaStyleRecord>> {
  let query = selectStyles(database, projectId);
  if (filter.personaProfileId !== undefined) query = query.where('s.persona_profile_id', '=', filter.personaProfileId);
  if (page.after) query = query.where(isAfter('s.created_at', 's.id', page.after));
  const rows = await query
    .orderBy('s.created_at', 'desc')
    .orderBy('s.id')
    .limit(page.limit + 1)
    .execute();
  return pageOfRows(rows, page.limit, readStyle);
}

/**
 * Changes what the operator edited, under the row's lock, so that of two changes at once neither is lost. Null: there is no
 * such project any more. `change` gets and gives packed JSON; null: nothing is edited.
 */
export async function changePersonaStyle(
  database: Database,
  input: { projectId: string; personaProfileId: string; editedBy: string },
  change: (edits: Buffer | null) => Buffer | null,
): Promise<PersonaStyleRecord | null> {
  const { projectId, personaProfileId, editedBy } = input;
  return database.transaction(async (tx) => {
    await tx.execute(
      `insert into persona_styles (id, project_id, persona_profile_id, created_at)
       select $1, id, $3, engine_now() from projects where id = $2
       on conflict (project_id, persona_profile_id) do nothing`,
      [newUuid(), projectId, personaProfileId],
    );
    const { rows } = await tx.execute<{ edits: Buffer | null }>(
      'select edits from persona_styles where project_id = $1 and persona_profile_id = $2 for update',
      [projectId, personaProfileId],
    );
    if (!rows[0]) return null;
    await tx.execute(
      `update persona_styles set edits = $3, edited_at = engine_now(), edited_by = $4
       where project_id = $1 and persona_profile_id = $2`,
      [projectId, personaProfileId, change(rows[0].edits), editedBy],
    );
    const changed = await selectStyles(tx, projectId)
      .where('s.persona_profile_id', '=', personaProfileId)
      .executeTakeFirst();
    return changed ? readStyle(changed) : null;
  });
}

/**
 * Forgets every analysis of a persona, and with `withEdits` everything of its style: for a new try, and for erasing a
 * persona's data. An analysis under way finds its row gone and is not stored.
 */
export async function forgetPersonaStyle(
  database: Queryable,
  input: { projectId: string; personaProfileId: string; withEdits: boolean },
): Promise<void> {
  await database.query(
    'forget_persona_style',
    `with a as (delete from persona_style_analyses where project_id = $1 and persona_profile_id = $2)
     delete from persona_styles
     where project_id = $1 and persona_profile_id = $2 and ($3::boolean or edits is null)`,
    [input.projectId, input.personaProfileId, input.withEdits],
  );
}

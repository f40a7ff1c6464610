import { type ProjectSettings, projectSettingsSchema } from '@repartee/contract';
import { type Selectable, sql } from 'kysely';
import type { Database, Queryable } from '../platform/database/index.ts';
import { newUuid } from '../platform/ids.ts';
import { exactTime, isAfter, type PageRequest, pageOfRows, type RecordPage } from './page-position.ts';
import type { ProjectsTable, Tables } from './tables.ts';

export interface ProjectRecord {
  /** UUID. */
  id: string;
  name: string;
  profileUrl: string | null;
  chatHistoryUrl: string | null;
  incomingContentUrl: string | null;
  /** Sealed: see project-secrets.ts. */
  endpointHeaders: Buffer | null;
  /** What was set, and only that. */
  settings: ProjectSettings;
  /** Sealed. */
  signingSecret: Buffer;
  disabledAt: Date | null;
  disabledReason: 'GONE' | 'FAILING' | null;
  /** First failure with no success after it. */
  failingSince: Date | null;
  /** Until when secrets replaced earlier sign along; null: only the current one signs. */
  overlapEndsAt: Date | null;
  createdAt: Date;
  updatedAt: Date;
}

const columns = [
  'id',
  'name',
  'profile_url',
  'chat_history_url',
  'incoming_content_url',
  'endpoint_headers',
  'settings',
  'signing_secret',
  'endpoint_disabled_at',
  'endpoint_disabled_reason',
  'endpoint_failing_since',
  'created_at',
  'updated_at',
] as const;

/** Column references in a subquery need the table's name: both tables have an `id`. */
const overlapEndsAt = sql<Date | null>`(select max(r.ends_at) from retiring_signing_secrets r
  where r.project_id = projects.id and r.ends_at > engine_now())`.as('overlap_ends_at');

type ProjectRow = Omit<Selectable<ProjectsTable>, 'parked_wake_id' | 'endpoint_version'> & {
  overlap_ends_at: Date | null;
};

function readProject(row: ProjectRow): ProjectRecord {
  return {
    id: row.id,
    name: row.name,
    profileUrl: row.profile_url,
    chatHistoryUrl: row.chat_history_url,
    incomingContentUrl: row.incoming_content_url,
    endpointHeaders: row.endpoint_headers,
    settings: readStoredSettings(row.settings),
    signingSecret: row.signing_secret,
    disabledAt: row.endpoint_disabled_at,
    disabledReason: row.endpoint_disabled_reason as ProjectRecord['disabledReason'],
    failingSince: row.endpoint_failing_since,
    overlapEndsAt: row.overlap_ends_at,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

/** A setting that this version no longer knows or allows falls back to its default; the others keep holding. */
export function readStoredSettings(stored: unknown): ProjectSettings {
  const whole = projectSettingsSchema.safeParse(stored);
  if (whole.success) return whole.data;
  const entries = typeof stored === 'object' && stored !== null ? Object.entries(stored) : [];
  return Object.assign(
    {},
    ...entries.map(([name, value]) => {
      const member = projectSettingsSchema.safeParse({ [name]: value });
      return member.success ? member.data : {};
    }),
  ) as ProjectSettings;
}

export interface NewProject {
  id: string;
  name: string;
  profileUrl: string | null;
  chatHistoryUrl: string | null;
  incomingContentUrl: string | null;
  endpointHeaders: Buffer | null;
  settings: ProjectSettings;
  signingSecret: Buffer;
}

export async function insertProject(database: Queryable, project: NewProject): Promise<ProjectRecord> {
  const row = await database
    .typed<Tables>()
    .insertInto('projects')
    .values({
      id: project.id,
      name: project.name,
      profile_url: project.profileUrl,
      chat_history_url: project.chatHistoryUrl,
      incoming_content_url: project.incomingContentUrl,
      endpoint_headers: project.endpointHeaders,
      settings: JSON.stringify(project.settings),
      signing_secret: project.signingSecret,
    })
    .returning(columns)
    .returning(overlapEndsAt)
    .executeTakeFirstOrThrow();
  return readProject(row);
}

export async function loadProject(database: Queryable, id: string): Promise<ProjectRecord | null> {
  const row = await database
    .typed<Tables>()
    .selectFrom('projects')
    .select(columns)
    .select(overlapEndsAt)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? readProject(row) : null;
}

export async function projectExists(database: Queryable, id: string): Promise<boolean> {
  return (await database.query('project_exists', 'select 1 from projects where id = $1', [id])).rowCount > 0;
}

export async function listProjects(database: Queryable, page: PageRequest): Promise<RecordPage<ProjectRecord>> {
  let query = database
    .typed<Tables>()
    .selectFrom('projects')
    .select(columns)
    .select(overlapEndsAt)
    .select(exactTime('created_at').as('exact_at'));
  if (page.after) query = query.where(isAfter('created_at', 'id', page.after));
  const rows = await query
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(page.limit + 1)
    .execute();
  return pageOfRows(rows, page.limit, readProject);
}

/** What a change leaves behind; members that are absent stay as they are. */
export type ProjectChange = Partial<Omit<NewProject, 'id' | 'signingSecret'>> & {
  /** Incoming content is delivered again, and what was parked is woken (parked-outboxes.ts). */
  isEnabled?: true;
};

/**
 * Reads, changes and stores under the row's lock, so that two changes at once both hold. `decide` must not wait for
 * anything. Null: there is no such project.
 */
export async function changeProject(
  database: Database,
  id: string,
  decide: (project: ProjectRecord) => ProjectChange,
): Promise<ProjectRecord | null> {
  return database.transaction(async (tx) => {
    const typed = tx.typed<Tables>();
    const locked = await typed
      .selectFrom('projects')
      .select(columns)
      .select(overlapEndsAt)
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst();
    if (!locked) return null;
    const change = decide(readProject(locked));
    // What is under way to the endpoint as it was says nothing of the one it is from now on (endpoint-health.ts).
    const isAnotherEndpoint =
      change.isEnabled || change.incomingContentUrl !== undefined || change.endpointHeaders !== undefined;
    const row = await typed
      .updateTable('projects')
      .set({
        ...(change.name === undefined ? {} : { name: change.name }),
        ...(change.profileUrl === undefined ? {} : { profile_url: change.profileUrl }),
        ...(change.chatHistoryUrl === undefined ? {} : { chat_history_url: change.chatHistoryUrl }),
        ...(change.incomingContentUrl === undefined ? {} : { incoming_content_url: change.incomingContentUrl }),
        ...(change.endpointHeaders === undefined ? {} : { endpoint_headers: change.endpointHeaders }),
        ...(change.settings === undefined ? {} : { settings: JSON.stringify(change.settings) }),
        ...(change.isEnabled
          ? {
              endpoint_disabled_at: null,
              endpoint_disabled_reason: null,
              endpoint_failing_since: null,
              parked_wake_id: newUuid(),
            }
          : {}),
        ...(isAnotherEndpoint ? { endpoint_version: sql<number>`endpoint_version + 1` } : {}),
        updated_at: sql<Date>`now()`,
      })
      .where('id', '=', id)
      .returning(columns)
      .returning(overlapEndsAt)
      .executeTakeFirstOrThrow();
    return readProject(row);
  });
}

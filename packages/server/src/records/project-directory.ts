import type { ProjectSettings } from '@repartee/contract';
import type { Database } from '../platform/database/index.ts';
import type { SealedBox } from '../platform/sealed-box.ts';
import { streakColumnsSql } from './endpoint-health.ts';
import { openEndpointHeaders, openSigningSecret } from './project-secrets.ts';

/** A project as the engine needs it, its secrets readable. Never logged, never sent. */
export interface ProjectContext {
  id: string;
  profileUrl: string | null;
  chatHistoryUrl: string | null;
  incomingContentUrl: string | null;
  headers: Record<string, string>;
  /** The current one, then those that sign along until their overlap ends. */
  signingSecrets: string[];
  settings: ProjectSettings;
  isEndpointDisabled: boolean;
  /** Raised when its URL or headers change and when it is enabled: what an older one answers says nothing of this one. */
  endpointVersion: number;
  /** A streak of nothing but failures is noted; and it has lasted so long that the next one disables the endpoint. */
  isEndpointFailing: boolean;
  hasFailedTooLong: boolean;
  /** A failure now would begin a streak, or be one more that counts. */
  isFailureToNote: boolean;
  /** The database's clock when this was read. */
  readAtMs: number;
}

export interface ProjectDirectory {
  /** At most `freshMs` old; null: there is no such project (any more). */
  get(projectId: string): Promise<ProjectContext | null>;
  forget(projectId: string): void;
}

/** A change of settings or endpoints reaches every process within this time, without a message to anybody. */
const freshMs = 1_000;
const entriesMax = 10_000;

interface ProjectRow {
  profile_url: string | null;
  chat_history_url: string | null;
  incoming_content_url: string | null;
  endpoint_headers: Buffer | null;
  settings: ProjectSettings;
  signing_secret: Buffer;
  retiring_secrets: Buffer[];
  is_disabled: boolean;
  endpoint_version: number;
  is_failing: boolean;
  is_failure_to_note: boolean;
  has_failed_too_long: boolean;
  read_at_ms: number;
}

/** Turns and deliveries ask for their project all the time: one query per project and second answers them all. */
export function createProjectDirectory(database: Database, box: SealedBox): ProjectDirectory {
  const entries = new Map<string, { atMs: number; project: Promise<ProjectContext | null> }>();

  async function load(projectId: string): Promise<ProjectContext | null> {
    const { rows } = await database.query<ProjectRow>(
      'project_context',
      `select profile_url, chat_history_url, incoming_content_url, endpoint_headers, settings, signing_secret,
         array(select r.secret from retiring_signing_secrets r where r.project_id = $1 and r.ends_at > engine_now()
           order by r.retired_at desc, r.id) as retiring_secrets,
         endpoint_disabled_at is not null as is_disabled, endpoint_version, ${streakColumnsSql},
         extract(epoch from engine_now())::float8 * 1000 as read_at_ms
       from projects where id = $1`,
      [projectId],
    );
    const row = rows[0];
    if (!row) return null;
    return {
      id: projectId,
      profileUrl: row.profile_url,
      chatHistoryUrl: row.chat_history_url,
      incomingContentUrl: row.incoming_content_url,
      headers: row.endpoint_headers ? openEndpointHeaders(box, projectId, row.endpoint_headers) : {},
      signingSecrets: [row.signing_secret, ...row.retiring_secrets].map((secret) =>
        openSigningSecret(box, projectId, secret),
      ),
      settings: row.settings,
      isEndpointDisabled: row.is_disabled,
      endpointVersion: row.endpoint_version,
      isEndpointFailing: row.is_failing,
      isFailureToNote: row.is_failure_to_note,
      hasFailedTooLong: row.has_failed_too_long,
      readAtMs: row.read_at_ms,
    };
  }

  return {
    get(projectId) {
      const known = entries.get(projectId);
      if (known && performance.now() - known.atMs < freshMs) return known.project;
      const project = load(projectId);
      // A failed look-up is nobody's answer but its own caller's.
      project.catch(() => entries.delete(projectId));
      if (entries.size >= entriesMax) entries.clear();
      entries.set(projectId, { atMs: performance.now(), project });
      return project;
    },
    forget: (projectId) => void entries.delete(projectId),
  };
}

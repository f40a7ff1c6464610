import type { ColumnType } from 'kysely';

/**
 * The tables as the query builder sees them. Times come back as Dates of milliseconds: good to show, never to send back
 * as a key (see page-position.ts). Columns of type bytea are personal: packed or sealed bytes.
 */
type Time = ColumnType<Date, Date | string, Date | string>;
type TimeMaybe = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
type TimeByDefault = ColumnType<Date, Date | string | undefined, Date | string>;

export interface ServerFactsTable {
  name: string;
  value: string;
}

export interface ProjectsTable {
  id: string;
  name: string;
  profile_url: string | null;
  chat_history_url: string | null;
  incoming_content_url: string | null;
  endpoint_headers: Buffer | null;
  settings: ColumnType<unknown, string | undefined, string>;
  signing_secret: Buffer;
  endpoint_disabled_at: TimeMaybe;
  endpoint_disabled_reason: string | null;
  endpoint_failing_since: TimeMaybe;
  endpoint_version: ColumnType<number, number | undefined, number>;
  parked_wake_id: string | null;
  created_at: TimeByDefault;
  updated_at: TimeByDefault;
}

export interface AccessKeysTable {
  id: string;
  project_id: string;
  name: string;
  key_hash: Buffer;
  prefix: string;
  scopes: string[];
  created_at: TimeByDefault;
  last_used_at: TimeMaybe;
  revoked_at: TimeMaybe;
}

export interface ConversationsTable {
  id: string;
  project_id: string;
  user_profile_id: string;
  persona_profile_id: string;
  is_test: boolean;
  phase: number;
  worker_id: number | null;
  turn_id: string | null;
  event_seq: number;
}

export interface EnqueuesTable {
  id: string;
  conversation_id: string;
  project_id: string;
  received_at: Time;
  request: Buffer;
}

export interface TurnsTable {
  id: string;
  conversation_id: string;
  project_id: string;
  number: number;
  request_id: string | null;
  action_id: string | null;
  first_at: Time;
  deadline_at: Time;
  started_at: Time;
  runs: number;
  crashes: number;
  model_calls: number;
  restarts: number;
  joined_at: TimeMaybe;
  superseded_calls: number;
  superseded_cost: string;
  outcome: string | null;
  reason: string | null;
  decided_at: TimeMaybe;
  ended_at: TimeMaybe;
  cost: string;
}

export interface TurnCheckpointsTable {
  turn_id: string;
  stage: string;
  at: Time;
  body: Buffer;
}

export interface AnswersTable {
  turn_id: string;
  number: number;
  id: string;
  conversation_id: string;
  project_id: string;
  state: string;
  typing_ms: number;
  written_at: Time;
  settled_at: TimeMaybe;
  body: Buffer;
}

export interface OutboxesTable {
  conversation_id: string;
  project_id: string;
  head_seq: number;
  tail_seq: number;
  attempt_at: TimeMaybe;
  attempts: number;
  worker_id: number | null;
  yields: boolean;
}

export interface EventsTable {
  conversation_id: string;
  seq: number;
  id: string;
  project_id: string;
  turn_id: string | null;
  answer_number: number | null;
  type: string;
  state: string;
  created_at: Time;
  settled_at: TimeMaybe;
  body: Buffer;
}

export interface DeliveryAttemptsTable {
  event_id: string;
  project_id: string;
  number: number;
  at: Time;
  status: number | null;
  failure: string | null;
  duration_ms: number;
}

export interface DisclosuresTable {
  id: string;
  project_id: string;
  conversation_id: string;
  turn_id: string;
  answer_id: string;
  at: Time;
  mode: string;
  reason: string;
  language: string;
  sentence: string | null;
}

export interface OffencesTable {
  turn_id: string;
  guard: string;
  project_id: string;
  conversation_id: string;
  at: Time;
}

export interface StopsTable {
  id: string;
  project_id: string;
  kind: string;
  conversation_id: string | null;
  user_profile_id: string;
  persona_profile_id: string | null;
  reason: string;
  guard: string;
  turn_id: string | null;
  created_at: Time;
  until_at: TimeMaybe;
  lifted_at: TimeMaybe;
  lifted_by: string | null;
  lift_reason: string | null;
  evidence: Buffer | null;
}

export interface ProjectLogsTable {
  id: string;
  project_id: string;
  at: Time;
  level: string;
  code: string;
  message: string;
  conversation_id: string | null;
  turn_id: string | null;
  detail: Buffer | null;
}

export interface PersonaStylesTable {
  id: string;
  project_id: string;
  persona_profile_id: string;
  created_at: Time;
  edits: Buffer | null;
  edited_at: TimeMaybe;
  edited_by: string | null;
}

/** What `database.typed<Tables>()` knows. */
export interface Tables {
  server_facts: ServerFactsTable;
  projects: ProjectsTable;
  access_keys: AccessKeysTable;
  conversations: ConversationsTable;
  enqueues: EnqueuesTable;
  turns: TurnsTable;
  turn_checkpoints: TurnCheckpointsTable;
  answers: AnswersTable;
  outboxes: OutboxesTable;
  events: EventsTable;
  delivery_attempts: DeliveryAttemptsTable;
  disclosures: DisclosuresTable;
  offences: OffencesTable;
  stops: StopsTable;
  project_logs: ProjectLogsTable;
  persona_styles: PersonaStylesTable;
}

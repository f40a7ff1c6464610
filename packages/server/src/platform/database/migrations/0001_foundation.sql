-- The schema in one file, read top to bottom: time, customers, the turn engine, memory, logs.
-- Personal columns are bytea with a format byte (platform/packed-bytes.ts): nothing queries inside them, and encryption
-- at rest can come without a migration. Ids, times, states, counts and costs stay clear.

-- All due times and leases use this one clock. STABLE, so that it can drive an index scan and is inlined; tests replace
-- it to read a table, which prepared plans pick up.
create function engine_now() returns timestamptz language sql stable as 'select statement_timestamp()';

-- ---------------------------------------------------------------------------------------------------------- customers

create table server_facts (
  name text primary key,              -- e.g. master_key_fingerprint: the start is refused when the key does not fit
  value text not null
);

create table projects (
  id uuid primary key,
  name text not null,
  profile_url text,
  chat_history_url text,
  incoming_content_url text,
  endpoint_headers bytea,             -- sealed JSON {name: value}: may hold credentials of the platform
  settings jsonb not null default '{}',  -- only what was set; defaults live in the contract
  signing_secret bytea not null,      -- sealed
  endpoint_disabled_at timestamptz,
  endpoint_disabled_reason text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

create table access_keys (
  id uuid primary key,
  project_id uuid not null references projects (id) on delete cascade,
  name text not null,
  key_hash bytea not null,            -- sha256 of the key: the key itself is shown once and never stored
  prefix text not null,               -- its first characters, to tell keys apart
  scopes text[] not null,
  created_at timestamptz not null default now(),
  last_used_at timestamptz,
  revoked_at timestamptz              -- kept after revocation, so that it can be seen what a key was
);
create unique index access_keys_hash on access_keys (key_hash);
create index access_keys_project on access_keys (project_id);

-- --------------------------------------------------------------------------------------------------------- the engine
-- The conversation row is the schedule of what to write, the outbox row of what to send. phase:
--   0 no turn is open (idle, or buffering when enqueue_seq > taken_seq)
--   1 a turn is being written: owned by a worker, or waiting for wake_at to be tried again
--   2 pacing: answers are written but not armed; wake_at is when the next one is
--   3 delivering: an armed answer (await_seq) is on its way; nothing else of this conversation starts
create table conversations (
  id uuid primary key,                -- hash of (project, live or test, user, persona): no look-up
  project_id uuid not null,
  user_profile_id text not null,
  persona_profile_id text not null,
  is_test boolean not null,
  lane smallint not null,             -- hash(project) & 31, + 32 for engagement, + 64 to run alone after two crashes
  wake_at timestamptz,                -- the only indexed time; may be early, never late (an early claim snoozes)
  enqueue_seq bigint not null,        -- enqueues so far; > taken_seq while some wait
  taken_seq bigint not null,
  pending_enqueue_id uuid,            -- whose parameters and tags win
  pending_action_id uuid,             -- the enqueue whose `action` survives, when it is another one
  pending_is_engage boolean not null default false,
  pending_first_at timestamptz,
  pending_due_at timestamptz,
  pending_deadline_at timestamptz,
  phase smallint not null default 0,
  worker_id bigint,
  fence bigint not null default 0,    -- bumped by every claim and every taking away; every write of an owner names it
  turn_id uuid,
  turn_number int not null default 0,
  turn_deadline_at timestamptz,       -- here as well as in turns: a transition may decide only on the row it locks
  decided boolean not null default false,
  announced boolean not null default false, -- answer.processing of this turn is queued: at most once per turn
  answers_left smallint not null default 0,
  event_seq bigint not null default 0,
  await_seq bigint,
  constraint conversations_owned_has_no_wake check (worker_id is null or wake_at is null)
) with (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 5000, autovacuum_vacuum_cost_delay = 0);
create index conversations_wake on conversations (lane, wake_at) where wake_at is not null;
create index conversations_owned on conversations (worker_id) where worker_id is not null;
-- Requests that wait behind a turn that is not through: the sweeper ends them at their own deadline.
create index conversations_behind on conversations (pending_deadline_at) where phase in (1, 2);
create index conversations_project on conversations (project_id, user_profile_id, persona_profile_id);

-- Every accepted request, append-only: the log, the parameters and the story's first line in one write.
create table enqueues (
  id uuid not null,
  conversation_id uuid not null,
  project_id uuid not null,
  received_at timestamptz not null,
  request bytea not null
) partition by range (received_at);
create table enqueues_default partition of enqueues default with (toast_tuple_target = 8160);
alter table enqueues alter request set storage external;
create index enqueues_conversation on enqueues (conversation_id, id);

create table idempotency_keys (
  project_id uuid not null,
  key_hash bytea not null,
  body_hash bytea not null,
  created_at timestamptz not null,
  primary key (project_id, key_hash)  -- two requests with one key at once: the second waits here, then is compared
);
create index idempotency_keys_age on idempotency_keys (created_at);

create table turns (
  id uuid primary key,
  conversation_id uuid not null,
  project_id uuid not null,
  number int not null,
  request_id uuid,                    -- the enqueue it answers
  action_id uuid,
  first_at timestamptz not null,
  deadline_at timestamptz not null,
  started_at timestamptz not null,
  runs smallint not null default 1,
  crashes smallint not null default 0,
  model_calls smallint not null default 0,
  outcome text,                       -- answered, dropped, ignored; null while undecided
  reason text,                        -- of a drop or an ignore
  waits_for text,                     -- what a drop at the deadline would give as its reason; null while nothing is missing
  decided_at timestamptz,
  ended_at timestamptz,
  cost numeric(14, 9) not null default 0
) with (fillfactor = 80);
-- Two claims can never open two turns of one conversation.
create unique index turns_one_open on turns (conversation_id) where ended_at is null;
create unique index turns_number on turns (conversation_id, number);
create index turns_undecided on turns (deadline_at) where outcome is null;
create index turns_project on turns (project_id, started_at desc, id);

-- What repeating would cost money or change the answer. First writer wins (primary key): a stage has one result.
create table turn_checkpoints (
  turn_id uuid not null,
  stage text not null,
  at timestamptz not null,
  body bytea not null,
  primary key (turn_id, stage)
);

create table answers (
  turn_id uuid not null,
  number smallint not null,
  id uuid not null,
  conversation_id uuid not null,
  project_id uuid not null,
  state text not null,                -- written, armed, accepted, dead, superseded
  typing_ms int not null,
  written_at timestamptz not null,
  settled_at timestamptz,
  body bytea not null,
  primary key (turn_id, number)
) with (fillfactor = 85);
create index answers_conversation on answers (conversation_id, settled_at desc) where state = 'accepted';

create table outboxes (
  conversation_id uuid primary key,
  project_id uuid not null,
  lane smallint not null,
  head_seq bigint not null default 1, -- next to send; empty while head_seq > tail_seq (both here: see the engine's notes)
  tail_seq bigint not null default 0,
  attempt_at timestamptz,             -- null: empty, being sent, or parked with its project's endpoint
  attempts smallint not null default 0,
  fence bigint not null default 0,
  worker_id bigint,
  yields boolean not null default false -- the head is an extended event being retried: it holds nothing back
) with (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 5000, autovacuum_vacuum_cost_delay = 0);
create index outboxes_due on outboxes (lane, attempt_at) where attempt_at is not null;
create index outboxes_owned on outboxes (worker_id) where worker_id is not null;
create index outboxes_project on outboxes (project_id);

create table events (
  conversation_id uuid not null,
  seq bigint not null,
  id uuid not null,
  project_id uuid not null,
  turn_id uuid,
  answer_number smallint,
  type text not null,
  state text not null default 'queued', -- queued, accepted, dead, expired
  created_at timestamptz not null,
  settled_at timestamptz,
  disclosure jsonb,                   -- closed-list values: what enters the ledger once the platform accepted it
  body bytea not null,                -- the exact bytes sent, again and again
  primary key (conversation_id, seq)
) with (fillfactor = 90, toast_tuple_target = 8160);
create unique index events_id on events (id);
create index events_project on events (project_id, created_at desc, id);

create table delivery_attempts (
  event_id uuid not null,
  project_id uuid not null,
  number smallint not null,
  at timestamptz not null,
  status smallint,                    -- HTTP status; null when there was none
  failure text,                       -- closed-list code; null when accepted
  duration_ms int not null
);
create index delivery_attempts_event on delivery_attempts (event_id, number);

create table workers (
  id bigint generated always as identity primary key,
  beat bigint not null default 0,     -- counts; peers judge "unchanged for 6 s" on their own monotonic clock
  solo_turn uuid,                     -- the turn that runs alone here: if this worker dies, only it is to blame
  started_at timestamptz not null default now()
);

-- ------------------------------------------------------------------------------------------------------------- memory

create table profiles (
  project_id uuid not null,
  profile_id text not null,
  fetched_at timestamptz not null,
  body bytea not null,                -- the validated profile with its version and expiry
  primary key (project_id, profile_id)
);

create table conversation_memories (
  conversation_id uuid primary key,
  project_id uuid not null,
  history bytea,                      -- the newest 60 messages as one blob, written only when it changed
  covered_keys bytea,                 -- USER messages that answered turns cover
  persona_record bytea,
  updated_at timestamptz not null
);
create index conversation_memories_project on conversation_memories (project_id);

create table disclosures (
  id uuid primary key,
  project_id uuid not null,
  conversation_id uuid not null,
  turn_id uuid not null,
  answer_id uuid not null,
  at timestamptz not null,
  mode text not null,
  reason text not null,
  language text not null
);
create unique index disclosures_answer on disclosures (answer_id); -- a repeated settle cannot enter it twice
create index disclosures_conversation on disclosures (conversation_id, at desc);
create index disclosures_project on disclosures (project_id);

create table offences (
  turn_id uuid not null,
  guard text not null,
  project_id uuid not null,
  conversation_id uuid not null,
  at timestamptz not null,
  primary key (turn_id, guard)        -- one offence per turn and guard, however often the turn is retried
);
create index offences_conversation on offences (conversation_id, at desc);
create index offences_project on offences (project_id);

create table stops (
  id uuid primary key,
  project_id uuid not null,
  kind text not null,                 -- STOP: this conversation; HOLD: the user's other conversations
  conversation_id uuid,
  user_profile_id text not null,
  persona_profile_id text,
  reason text not null,
  guard text not null,
  turn_id uuid,
  created_at timestamptz not null,
  until_at timestamptz,               -- null: until lifted
  lifted_at timestamptz,
  lift_reason text,
  lifted_by text,                     -- admin, or the access key's id
  evidence bytea
);
create index stops_conversation on stops (conversation_id) where lifted_at is null and kind = 'STOP';
create index stops_user on stops (project_id, user_profile_id) where lifted_at is null and kind = 'HOLD';
create index stops_project on stops (project_id, created_at desc, id);

-- --------------------------------------------------------------------------------------------------------------- logs

create table project_logs (
  id uuid primary key,
  project_id uuid not null,
  at timestamptz not null,
  level text not null,                -- info, warning, error
  code text not null,
  message text not null,              -- field names and closed-list values only
  conversation_id uuid,
  turn_id uuid,
  detail bytea                        -- e.g. the first 4 KiB of a failed answer of the platform
);
create index project_logs_project on project_logs (project_id, at desc, id);

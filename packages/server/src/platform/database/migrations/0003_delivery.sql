-- Deliveries at their goals: endpoints that fail for days, waking what is parked, secrets in rotation, replay, erasure.

alter table projects
  add column endpoint_failing_since timestamptz, -- first failure with no success after it; null: it works, or was never tried
  add column parked_wake_id uuid;                -- a worker still has to wake what is parked; a new id with every enabling
create index projects_parked_wake on projects (id) where parked_wake_id is not null;

-- Only parked outboxes are in it: due ones have a time, those being sent an owner, empty ones no head.
create index outboxes_parked on outboxes (project_id, conversation_id)
  where attempt_at is null and worker_id is null and head_seq <= tail_seq;

-- Secrets that were replaced and still sign along.
create table retiring_signing_secrets (
  id uuid primary key,
  project_id uuid not null references projects (id) on delete cascade,
  secret bytea not null,              -- sealed, as in projects
  retired_at timestamptz not null,
  ends_at timestamptz not null
);
create index retiring_signing_secrets_project on retiring_signing_secrets (project_id);

-- Projects being deleted, and deleted a short while ago: what a request in flight stored for them meanwhile is swept up.
create table erased_projects (
  id uuid primary key,
  erased_at timestamptz not null
);

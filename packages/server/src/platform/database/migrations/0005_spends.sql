-- What model calls cost, for the spend caps. Append-only, because a counter per project would put all of its calls behind one
-- row's fsync. A sweep moves rows older than some seconds into totals, so a cap is checked against one row and a handful.

create table spends (
  project_id uuid not null,
  user_profile_id text not null,
  at timestamptz not null,
  cost numeric(14, 9) not null
);
create index spends_project on spends (project_id, at);
create index spends_age on spends (at);

create table spend_totals (
  project_id uuid not null,
  user_profile_id text not null,      -- '' for the whole project
  period_start timestamptz not null,  -- of the UTC day of a project, of the hour of a user
  cost numeric(18, 9) not null,
  primary key (project_id, user_profile_id, period_start) -- two sweeps at once: the second adds to the first one's row
);
create index spend_totals_age on spend_totals (period_start);

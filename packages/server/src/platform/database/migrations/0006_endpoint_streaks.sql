-- What an endpoint answers counts for the endpoint that was asked; and a streak of failures is more than its first and last.

alter table projects
  add column endpoint_version integer not null default 1,  -- raised when the URL or the headers change, and with every enabling
  add column endpoint_failures integer not null default 0, -- of the streak, each half a day or more after the one before
  add column endpoint_failed_at timestamptz;               -- the last of those; before endpoint_failing_since: of an older streak

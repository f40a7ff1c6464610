-- Several processes, of several versions, on one database.

-- Which engine opened the turn that is open (records/engine-version.ts): a worker claims only what it understands. Here,
-- because a claim decides on the row it locks. Without an open turn it says nothing.
alter table conversations add column engine_version smallint not null default 1;

-- Workers that died while they wrote this turn, with others in hand or alone. It decides in whose company the turn runs
-- (conversations.lane: + 64 among a few suspects, + 96 alone), and nothing else. `crashes` counts only those deaths for
-- which this turn was the one suspect, and is what a turn is given up for.
alter table turns add column suspicions smallint not null default 0;

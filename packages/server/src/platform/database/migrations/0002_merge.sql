-- A running turn may take in what was enqueued meanwhile (`enqueueDuringTurn: MERGE`). All of it only adds columns with
-- constant defaults: a process of the version before goes on beside it, and what it enqueues waits for the next turn.

alter table conversations
  add column pending_merges boolean not null default false, -- the waiting request may join a turn that is not decided
  add column merging boolean not null default false,        -- phase 1, unowned: the turn waits for the buffer, then takes it in
  add column restarts smallint not null default 0;          -- how often the open turn took in a later request: at most twice

alter table turns
  add column restarts smallint not null default 0,
  add column joined_at timestamptz,                          -- when it last took in a request; null: never
  add column superseded_calls smallint not null default 0,   -- of model_calls: those made for a request that was replaced
  add column superseded_cost numeric(14, 9) not null default 0; -- of cost, likewise

-- The numbers of superseded answers are moved out of the way of the next ones' when a paced reply is merged: below zero.
comment on column answers.number is 'place in the reply, from 0; below 0: superseded by a merge';

-- Pauses stand beside stops (kind PAUSE), and are looked up in the same place.
create index stops_silence on stops (conversation_id) where lifted_at is null and kind in ('STOP', 'PAUSE');

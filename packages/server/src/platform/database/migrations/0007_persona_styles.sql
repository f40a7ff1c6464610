-- SoulEngine: what personas are like. New tables alone: a process of the version before goes on beside them.

-- One row per persona that was analysed or edited; what the list of styles pages through.
create table persona_styles (
  id uuid primary key,
  project_id uuid not null,
  persona_profile_id text not null,
  created_at timestamptz not null,
  edits bytea,                          -- values of the operator; they win over every analysis
  edited_at timestamptz,
  edited_by text,
  unique (project_id, persona_profile_id) -- two first analyses, or edits, at once: one row
);
create index persona_styles_list on persona_styles (project_id, created_at desc, id);

-- One analysis per version of a persona. The row is there before the call, as a claim, and the key is what keeps two turns
-- from paying for one version.
create table persona_style_analyses (
  project_id uuid not null,
  persona_profile_id text not null,
  version_key text not null,            -- of the profile's version; of its facts where it has none
  facts_hash text not null,             -- a new version with the same facts needs no new analysis
  created_at timestamptz not null,
  -- the claim
  claim_id uuid,                        -- null: nobody is at it
  claim_turn_id uuid,
  claimed_until timestamptz,            -- then whoever claimed it is believed dead
  tries smallint not null default 0,    -- in a row without a result: the wait grows with them
  next_try_at timestamptz not null,
  failure_code text,                    -- of the latest try
  -- the result
  analysis bytea,                       -- null: none yet
  made_by text,                         -- MODEL; RULES: without one, and replaced by a model's
  chat_model text,
  model text,
  input_tokens int not null default 0,
  output_tokens int not null default 0,
  cost numeric(14, 9) not null default 0,
  turn_id uuid,                         -- that bears the cost; null: none does
  turn_restarts smallint,               -- of that turn at the time: what was spent before a merge is counted there
  analysed_at timestamptz,
  primary key (project_id, persona_profile_id, version_key)
);

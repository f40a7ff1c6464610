-- What pictures show, in words: one analysis per project and URL. Neither the picture nor its URL is kept.

create table picture_analyses (
  project_id uuid not null,
  url_hash bytea not null,        -- SHA-256 of the URL
  profile_id text not null,       -- whose picture it was when it was looked at: what an erasure of a person goes by
  body bytea,                     -- packed JSON; null while somebody looks at the picture
  claim uuid,                     -- who looks at it: a look that was given up must not overwrite the next one's
  is_reported boolean not null default false, -- a rejected picture is told to the platform once
  expires_at timestamptz not null,-- of what is known, or of the claim of somebody who may have died meanwhile
  primary key (project_id, url_hash) -- two turns that meet one new picture: one looks, the other waits
);
create index picture_analyses_expiry on picture_analyses (expires_at);
create index picture_analyses_profile on picture_analyses (project_id, profile_id);

-- Age reviews and crises stand beside holds in `stops`: every turn asks what is known of its user in the project
-- (records/turn-memories.ts), whatever conversation it was noticed in. The index serves the question for holds alone as well,
-- which servers of an older version ask.
create index stops_of_user on stops (project_id, user_profile_id) where kind in ('HOLD', 'AGE_REVIEW', 'CRISIS');
drop index stops_user;

-- What was said, word for word; null: the persona said it in its own words (the answer has them), or an older version did.
alter table disclosures add column sentence text;
create index disclosures_newest on disclosures (project_id, at desc, id);
drop index disclosures_project;

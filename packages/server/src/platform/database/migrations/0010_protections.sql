-- Age reviews and crises stand beside holds in `stops`: every turn asks what is known of its user in the project
-- (records/turn-memories.ts), whatever conversation it was noticed in. The index serves the question for holds alone as well,
-- which servers of an older version ask.
create index stops_of_user on stops (project_id, user_profile_id) where kind in ('HOLD', 'AGE_REVIEW', 'CRISIS');
drop index stops_user;

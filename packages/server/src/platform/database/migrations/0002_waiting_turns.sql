-- What an undecided turn waits for, in the words of a drop (PROFILE_UNAVAILABLE, HISTORY_UNAVAILABLE): if its deadline comes
-- first, that is the reason. Null while nothing is missing.
alter table turns add column waits_for text;

-- How many workers in a row died while they held this outbox. An older process beside it leaves it as it is.
alter table outboxes add column deaths smallint not null default 0;

create table colours (name text primary key);
insert into colours values ('red');

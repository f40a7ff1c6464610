alter table colours add column shade text not null default 'dark';

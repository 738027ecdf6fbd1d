-- What a person answered to the screening, so that plans made later know it, too.
alter table profile add column signs text default '' not null;

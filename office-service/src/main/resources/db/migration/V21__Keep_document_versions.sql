alter table document add column sources text;
create table document_version (
  id uuid primary key,
  tenant varchar(64) not null,
  document_id uuid not null references document on delete cascade,
  number bigint not null,
  title varchar(300) not null,
  fields text not null,
  sources text,
  created timestamp(6) with time zone not null,
  constraint document_version_once unique (document_id, number)
);
insert into document_version (id, tenant, document_id, number, title, fields, created)
  select id, tenant, id, version, title, fields, created from document;

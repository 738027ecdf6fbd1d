create table document (
  id uuid primary key,
  tenant varchar(64) not null,
  subject varchar(255) not null,
  kind varchar(40) not null,
  title varchar(300) not null,
  fields text not null,
  created timestamp(6) with time zone not null,
  version bigint not null
);
create index document_owner on document (tenant, subject, created, id);

create table audit_entry (
    tenant varchar(200) not null,
    id uuid primary key,
    profile_id uuid not null,
    subject varchar(200) not null,
    operation varchar(10) not null,
    part varchar(60) not null,
    at timestamp with time zone not null
);
create index audit_entry_by_profile on audit_entry (tenant, subject, profile_id, id);

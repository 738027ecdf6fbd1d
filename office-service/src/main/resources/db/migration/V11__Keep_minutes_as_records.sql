alter table meeting add column scribe varchar(100);
alter table meeting add column word_file boolean default false not null;
alter table meeting add column replacements text default '' not null;

-- One record a meeting; what it was before is in its versions.
delete from minutes_record where exists (
    select 1 from minutes_record later where later.meeting_id = minutes_record.meeting_id and later.id > minutes_record.id);
alter table minutes_record add column number integer default 1 not null;
alter table minutes_record add column template uuid;
alter table minutes_record add column saved_at timestamp with time zone;
alter table minutes_record add column approved_at timestamp with time zone;
alter table minutes_record add column approved_by varchar(200);
create unique index minutes_record_of_meeting on minutes_record (meeting_id);

create table minutes_version (
    tenant varchar(200) not null,
    id uuid primary key,
    minutes_id uuid not null references minutes_record (id) on delete cascade,
    number integer not null,
    saved_at timestamp with time zone not null,
    saved_by varchar(200) not null,
    cause varchar(20) not null,
    note varchar(500),
    content text not null
);
create unique index minutes_version_number on minutes_version (tenant, minutes_id, number);

create table action_item (
    tenant varchar(200) not null,
    id uuid primary key,
    version bigint not null,
    subject varchar(200) not null,
    meeting_id uuid not null references meeting (id) on delete cascade,
    place integer not null,
    text text not null,
    owner varchar(200),
    owner_key varchar(200),
    requested_by varchar(200),
    requester_key varchar(200),
    due date,
    due_key date not null,
    status varchar(20) not null,
    changed_at timestamp with time zone not null,
    evidence text not null
);
create index action_item_owner on action_item (tenant, subject, due_key, id);
create index action_item_meeting on action_item (tenant, meeting_id);

create table minutes_template (
    tenant varchar(200) not null,
    id uuid primary key,
    version bigint not null,
    subject varchar(200) not null,
    created_at timestamp with time zone not null,
    name varchar(100) not null,
    layout varchar(20) not null,
    sections text not null
);
create index minutes_template_owner on minutes_template (tenant, subject, id);

-- Which words were said in which meeting: what full-text search ranks by.
create table meeting_term (
    tenant varchar(200) not null,
    subject varchar(200) not null,
    term varchar(60) not null,
    meeting_id uuid not null references meeting (id) on delete cascade,
    occurrences integer not null,
    primary key (tenant, subject, term, meeting_id)
);
create index meeting_term_meeting on meeting_term (meeting_id);
alter table meeting add column word_count integer default 0 not null;

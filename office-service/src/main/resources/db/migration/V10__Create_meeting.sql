create table meeting (
    tenant varchar(200) not null,
    id uuid primary key,
    version bigint not null,
    subject varchar(200) not null,
    created_at timestamp with time zone not null,
    title varchar(200) not null,
    held_on date,
    attendees text not null,
    regrets text not null,
    chair varchar(100),
    agenda text not null,
    transcript text
);
create index meeting_owner on meeting (tenant, subject, id);

create table minutes_record (
    tenant varchar(200) not null,
    id uuid primary key,
    version bigint not null,
    subject varchar(200) not null,
    meeting_id uuid not null references meeting (id) on delete cascade,
    created_at timestamp with time zone not null,
    content text not null
);
create index minutes_record_by_meeting on minutes_record (tenant, meeting_id, created_at);

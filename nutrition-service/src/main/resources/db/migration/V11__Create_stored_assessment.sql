create table stored_assessment (
    tenant varchar(200) not null,
    id uuid primary key,
    profile_id uuid not null references profile (id) on delete cascade,
    as_of date not null,
    created_at timestamp with time zone not null,
    rules varchar(20) not null,
    input text not null,
    result_en text not null,
    result_zh text not null
);
create index stored_assessment_by_profile on stored_assessment (tenant, profile_id, id);

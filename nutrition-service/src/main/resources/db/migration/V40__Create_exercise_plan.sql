create table exercise_plan (
    tenant varchar(200) not null,
    id uuid primary key,
    version bigint not null,
    subject varchar(200) not null,
    profile_id uuid not null references profile (id) on delete cascade,
    created_at timestamp with time zone not null,
    start_date date not null,
    weeks integer not null,
    request text not null,
    document text not null
);
create index exercise_plan_owner on exercise_plan (tenant, profile_id, subject, id);

create table trained_session (
    tenant varchar(200) not null,
    id uuid primary key,
    plan_id uuid not null references exercise_plan (id) on delete cascade,
    trained_on date not null,
    done_minutes integer not null,
    rpe integer not null,
    pain_area varchar(20),
    pain integer not null,
    warning_sign boolean not null,
    constraint trained_once_a_day unique (tenant, plan_id, trained_on)
);

create table profile (
    tenant varchar(200) not null,
    id uuid primary key,
    version bigint not null,
    subject varchar(200) not null,
    created_at timestamp with time zone not null,
    name varchar(100) not null,
    sex varchar(10) not null,
    birth_date date not null,
    activity_level varchar(20),
    standard varchar(10) not null,
    goal varchar(10) not null,
    diet varchar(20) not null,
    maternal_state varchar(20) not null,
    due_date date,
    pre_pregnancy_weight_kg double precision,
    delivery_date date,
    exclusive_breastfeeding boolean not null,
    smoker boolean,
    conditions text not null,
    medicines text not null,
    allergies text not null,
    dislikes text not null,
    equipment text not null
);
create index profile_owner on profile (tenant, subject, id);

create table measurement (
    tenant varchar(200) not null,
    id uuid primary key,
    profile_id uuid not null references profile (id) on delete cascade,
    kind varchar(40) not null,
    amount double precision not null,
    measured_at timestamp with time zone not null
);
create index measurement_by_time on measurement (tenant, profile_id, kind, measured_at);

create table consent (
    tenant varchar(200) not null,
    id uuid primary key,
    profile_id uuid not null references profile (id) on delete cascade,
    purpose varchar(40) not null,
    text_version varchar(20) not null,
    granted_at timestamp with time zone not null,
    withdrawn_at timestamp with time zone
);
create index consent_by_purpose on consent (tenant, profile_id, purpose, granted_at);

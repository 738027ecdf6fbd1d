create table meal_plan (
    tenant varchar(200) not null,
    id uuid primary key,
    version bigint not null,
    profile_id uuid not null references profile (id) on delete cascade,
    created_at timestamp with time zone not null,
    start_date date not null,
    days integer not null,
    plan_en text not null,
    plan_zh text not null
);
create index meal_plan_by_profile on meal_plan (tenant, profile_id, id);

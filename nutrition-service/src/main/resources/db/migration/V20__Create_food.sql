-- Foods that people add for themselves.
create table own_food (
    id uuid primary key,
    tenant varchar(200) not null,
    subject varchar(200) not null,
    name_en varchar(120),
    name_zh varchar(120),
    content text not null,
    created_at timestamp(6) with time zone not null,
    version bigint not null
);
create index own_food_owner on own_food (tenant, subject, created_at);

-- Official releases are reference data of the whole installation: no tenant owns them.
create table food_release (
    name varchar(20) primary key,
    foods integer not null,
    imported_at timestamp(6) with time zone not null
);
create table imported_food (
    id uuid primary key,
    release varchar(20) not null,
    code varchar(10) not null,
    description varchar(400) not null,
    content text not null,
    constraint imported_food_code unique (release, code)
);

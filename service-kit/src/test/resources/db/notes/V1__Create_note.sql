create table idempotency_key (
    tenant varchar(100) not null,
    subject varchar(200) not null,
    idempotency_key varchar(255) not null,
    fingerprint varchar(64) not null,
    response text,
    created_at timestamp with time zone not null,
    primary key (tenant, subject, idempotency_key)
);
create index idempotency_key_created_at on idempotency_key (created_at);

create table note (
    id uuid primary key,
    tenant varchar(100) not null,
    subject varchar(200) not null,
    text varchar(100) not null,
    version bigint not null
);

create table planted_row (
    id bigint primary key
);

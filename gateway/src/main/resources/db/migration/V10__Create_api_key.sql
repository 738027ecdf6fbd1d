create table api_key (
    tenant varchar(100) not null,
    id uuid not null,
    name varchar(100) not null,
    subject varchar(200) not null,
    roles varchar(100) not null,
    scopes varchar(500) not null,
    prefix varchar(16),
    secret_hash varchar(64),
    former_hash varchar(64),
    former_until timestamp with time zone,
    expires_at timestamp with time zone,
    created_at timestamp with time zone not null,
    version bigint not null,
    primary key (id)
);
create index api_key_tenant on api_key (tenant, created_at, id);
create unique index api_key_secret on api_key (secret_hash);
create unique index api_key_former_secret on api_key (former_hash);

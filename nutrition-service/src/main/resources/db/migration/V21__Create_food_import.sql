create table food_import (
    id uuid primary key,
    tenant varchar(200) not null,
    subject varchar(200) not null,
    release varchar(20) not null,
    report text not null,
    created_at timestamp(6) with time zone not null,
    version bigint not null
);
create index food_import_owner on food_import (tenant, subject, created_at);

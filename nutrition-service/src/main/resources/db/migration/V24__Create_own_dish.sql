create table own_dish (
    tenant varchar(200) not null,
    id uuid primary key,
    version bigint not null,
    subject varchar(200) not null,
    content text not null,
    created_at timestamp with time zone not null
);
create index own_dish_owner on own_dish (tenant, subject, id);

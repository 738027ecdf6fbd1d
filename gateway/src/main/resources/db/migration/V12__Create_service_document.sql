create table service_document (
    route varchar(100) not null,
    document text not null,
    read_at timestamp with time zone not null,
    primary key (route)
);

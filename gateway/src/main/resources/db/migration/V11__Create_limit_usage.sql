create table limit_usage (
    caller varchar(64) not null,
    usage_day date not null,
    used bigint not null,
    primary key (caller, usage_day)
);
create index limit_usage_day on limit_usage (usage_day);

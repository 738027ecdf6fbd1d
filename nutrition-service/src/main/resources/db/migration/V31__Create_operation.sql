-- Work that goes on after the answer. The request is emptied when the work is done: it may hold personal data.
create table operation (
    id uuid primary key,
    tenant varchar(200) not null,
    subject varchar(200) not null,
    roles varchar(200) not null,
    kind varchar(40) not null,
    status varchar(20) not null,
    progress integer not null,
    attempts integer not null,
    request text not null,
    result varchar(300),
    problem_en text,
    problem_zh text,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null
);
create index operation_owner on operation (tenant, subject, id);

-- The queue of db-scheduler, in its own columns.
create table scheduled_task (
    task_name varchar(100) not null,
    task_instance varchar(100) not null,
    task_data bytea,
    execution_time timestamp(6) with time zone not null,
    picked boolean not null,
    picked_by varchar(100),
    last_success timestamp(6) with time zone,
    last_failure timestamp(6) with time zone,
    consecutive_failures integer,
    last_heartbeat timestamp(6) with time zone,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
create index scheduled_task_execution_time on scheduled_task (execution_time);
create index scheduled_task_heartbeat on scheduled_task (last_heartbeat);

create table operation (
    tenant varchar(200) not null,
    id uuid primary key,
    version bigint not null,
    subject varchar(200) not null,
    kind varchar(30) not null,
    meeting_id uuid,
    input text,
    status varchar(20) not null,
    stage varchar(20) not null,
    progress integer not null,
    created_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    problem text,
    result text
);
create index operation_owner on operation (tenant, subject, id);

create table operation_event (
    tenant varchar(200) not null,
    operation_id uuid not null references operation (id) on delete cascade,
    number integer not null,
    at timestamp with time zone not null,
    status varchar(20) not null,
    stage varchar(20) not null,
    progress integer not null,
    primary key (operation_id, number)
);

-- The table of db-scheduler 16 (its own schema for PostgreSQL, which H2 reads, too).
create table scheduled_tasks (
    task_name varchar(100) not null,
    task_instance varchar(100) not null,
    task_data bytea,
    execution_time timestamp with time zone not null,
    picked boolean not null,
    picked_by varchar(200),
    last_success timestamp with time zone,
    last_failure timestamp with time zone,
    consecutive_failures integer,
    last_heartbeat timestamp with time zone,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_due on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);

-- the table that db-scheduler expects, with its names
create table scheduled_tasks (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures int,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    constraint pk_scheduled_tasks primary key (task_name, task_instance)
);
create index ix_scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index ix_scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);

-- jobs that failed at every try, kept until a person has looked
create table dead_job (
    id uuid constraint pk_dead_job primary key,
    name text not null,
    subject_id uuid not null,
    problem text not null,
    died_at timestamptz not null
);

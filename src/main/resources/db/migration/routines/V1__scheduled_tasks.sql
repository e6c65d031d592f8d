select hubs.open_schema('routines');

-- db-scheduler's table, as it wants it. Of all tables it alone belongs to no hub and is guarded by none: a machine that looks for what is due looks for
-- all hubs at once, before it works for any. It holds no record of a hub, only its id, a routine's name, and times.
create table routines.scheduled_tasks (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
comment on table routines.scheduled_tasks is 'When each routine is due for each hub, and which machine is at it; read and written by db-scheduler.';
create index on routines.scheduled_tasks (execution_time);
create index on routines.scheduled_tasks (last_heartbeat);

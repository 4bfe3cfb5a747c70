-- the queue is worked off by priority, then by age: a mailing of thousands waits behind a single answer to be scored
create index ix_scheduled_tasks_priority on scheduled_tasks (priority desc, execution_time asc);

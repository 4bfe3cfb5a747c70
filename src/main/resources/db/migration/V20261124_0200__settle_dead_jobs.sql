-- a dead job waits until a person has it tried again or sets it aside
alter table dead_job add column tries int not null default 6
    constraint ck_dead_job_tries check (tries > 0);
alter table dead_job alter column tries drop default;
alter table dead_job add column state text not null default 'DEAD'
    constraint ck_dead_job_state check (state in ('DEAD', 'TRIED_AGAIN', 'SET_ASIDE'));
alter table dead_job alter column state drop default;
alter table dead_job add column settled_at timestamptz;
alter table dead_job add constraint ck_dead_job_settled check ((state = 'DEAD') = (settled_at is null));
create index ix_dead_job_open on dead_job (name, died_at) where state = 'DEAD';

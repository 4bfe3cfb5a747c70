-- what the watchdog has found waiting for longer than its limit, for as long as it does
create table stuck_thing (
    kind text not null,
    subject_id uuid not null,
    since timestamptz not null,
    found_at timestamptz not null,
    put_right_at timestamptz,
    constraint pk_stuck_thing primary key (kind, subject_id)
);

-- the few attempts that are on their way, among the many that are not
create index ix_attempt_on_its_way on attempt (id) where state in ('STARTED', 'INTERRUPTED', 'SUBMITTED');

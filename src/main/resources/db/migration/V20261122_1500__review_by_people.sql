-- Decisions that need another person's, appeals, and what waits for a person.
alter table campaign
    add column two_person_review boolean not null default false,
    add column shows_results boolean not null default false;

-- whether the decision's outcome stood as soon as it was made
alter table decision add column settles boolean not null default true;

create index ix_attempt_waiting on attempt (invitation_id) where state = 'SCORED';

create table appeal (
    id uuid constraint pk_appeal primary key,
    attempt_id uuid not null constraint fk_appeal_attempt references attempt
        constraint uq_appeal_attempt unique,
    words text not null,
    asked_at timestamptz not null,
    answer text,
    answered_by uuid constraint fk_appeal_answered_by references staff_member,
    answered_at timestamptz,
    lock_version int not null,
    constraint ck_appeal_answered check ((answer is null) = (answered_at is null)),
    constraint ck_appeal_answered_by check ((answer is null) = (answered_by is null))
);
create index ix_appeal_open on appeal (asked_at) where answered_at is null;

-- who has opened which result: a sample has to be opened, and a blind review says whether it was blind
create table result_opening (
    attempt_id uuid not null constraint fk_result_opening_attempt references attempt,
    staff_member_id uuid not null constraint fk_result_opening_staff_member references staff_member,
    first_at timestamptz not null,
    last_at timestamptz not null,
    constraint pk_result_opening primary key (attempt_id, staff_member_id)
);

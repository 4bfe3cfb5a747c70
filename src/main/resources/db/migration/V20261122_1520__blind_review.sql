-- Ratings by people who did not see what the machine made of the attempt.
create table blind_review (
    id uuid constraint pk_blind_review primary key,
    attempt_id uuid not null constraint fk_blind_review_attempt references attempt,
    reviewer_id uuid not null constraint fk_blind_review_reviewer references staff_member,
    state text not null constraint ck_blind_review_state check (state in ('OPEN', 'RATED', 'GIVEN_UP')),
    saw_result boolean not null,
    note text not null,
    started_at timestamptz not null,
    ended_at timestamptz,
    lock_version int not null,
    constraint ck_blind_review_ended check ((state = 'OPEN') = (ended_at is null))
);
create unique index uq_blind_review_open on blind_review (attempt_id, reviewer_id) where state <> 'GIVEN_UP';

-- a trait that could not be judged has no band and no value
create table human_rating (
    id uuid constraint pk_human_rating primary key,
    blind_review_id uuid not null constraint fk_human_rating_blind_review references blind_review,
    attempt_id uuid not null constraint fk_human_rating_attempt references attempt,
    reviewer_id uuid not null constraint fk_human_rating_reviewer references staff_member,
    skill text not null,
    trait text not null,
    band text,
    value double precision constraint ck_human_rating_value check (value between 0 and 100),
    rated_at timestamptz not null,
    constraint uq_human_rating_trait unique (blind_review_id, skill, trait),
    constraint ck_human_rating_judged check ((band is null) = (value is null))
);
create index ix_human_rating_attempt on human_rating (attempt_id);

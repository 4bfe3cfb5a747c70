create table engine_version (
    id text constraint pk_engine_version primary key,
    components jsonb not null,
    first_used_at timestamptz not null
);

create table response (
    form_item_id uuid constraint pk_response primary key constraint fk_response_form_item references form_item,
    state text not null constraint ck_response_state check (state in ('WAITING', 'SCORED', 'NEEDS_REVIEW')),
    review_reason text,
    engine_version text constraint fk_response_engine_version references engine_version,
    evidence jsonb,
    flags jsonb not null,
    tries int not null constraint ck_response_tries check (tries >= 0),
    changed_at timestamptz not null,
    lock_version int not null,
    constraint ck_response_reason check ((state = 'NEEDS_REVIEW') = (review_reason is not null)),
    constraint ck_response_scored check (state <> 'SCORED' or engine_version is not null)
);

create table score (
    id uuid constraint pk_score primary key,
    form_item_id uuid not null constraint fk_score_response references response,
    trait text not null,
    engine_version text not null constraint fk_score_engine_version references engine_version,
    value double precision not null constraint ck_score_value check (value between 0 and 100),
    sem double precision not null constraint ck_score_sem check (sem > 0),
    features jsonb not null,
    constraint uq_score_trait unique (form_item_id, trait, engine_version)
);

create table attempt_score (
    id uuid constraint pk_attempt_score primary key,
    attempt_id uuid not null constraint fk_attempt_score_attempt references attempt,
    level text not null constraint ck_attempt_score_level check (level in ('TRAIT', 'SKILL', 'OVERALL')),
    name text not null,
    engine_version text not null constraint fk_attempt_score_engine_version references engine_version,
    value double precision not null constraint ck_attempt_score_value check (value between 0 and 100),
    sem double precision not null constraint ck_attempt_score_sem check (sem > 0),
    constraint uq_attempt_score_name unique (attempt_id, level, name, engine_version)
);

create table verdict (
    id uuid constraint pk_verdict primary key,
    attempt_id uuid not null constraint fk_verdict_attempt references attempt,
    policy_id uuid not null constraint fk_verdict_policy references policy,
    engine_version text not null constraint fk_verdict_engine_version references engine_version,
    outcome text not null constraint ck_verdict_outcome check (outcome in ('PASS', 'FAIL', 'REVIEW')),
    pass_probability double precision constraint ck_verdict_probability check (pass_probability between 0 and 1),
    overall double precision,
    reasons jsonb not null,
    issued_at timestamptz not null,
    constraint uq_verdict unique (attempt_id, policy_id, engine_version)
);

create table decision (
    id uuid constraint pk_decision primary key,
    verdict_id uuid not null constraint fk_decision_verdict references verdict,
    outcome text not null constraint ck_decision_outcome check (outcome in ('PASS', 'FAIL')),
    reason text not null,
    decided_by uuid not null constraint fk_decision_decided_by references staff_member,
    decided_at timestamptz not null
);
create index ix_decision_verdict on decision (verdict_id, decided_at);

create table shortlist_entry (
    id uuid constraint pk_shortlist_entry primary key,
    campaign_id uuid not null constraint fk_shortlist_entry_campaign references campaign,
    attempt_id uuid not null constraint fk_shortlist_entry_attempt references attempt
        constraint uq_shortlist_entry_attempt unique,
    added_by uuid not null constraint fk_shortlist_entry_added_by references staff_member,
    added_at timestamptz not null
);
create index ix_shortlist_entry_campaign on shortlist_entry (campaign_id);

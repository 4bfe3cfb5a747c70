-- a result that counts for another client account's campaign too, by that campaign's rules and without a new test
create table endorsement (
    id uuid constraint pk_endorsement primary key,
    attempt_id uuid not null constraint fk_endorsement_attempt references attempt,
    campaign_id uuid not null constraint fk_endorsement_campaign references campaign,
    policy_id uuid not null constraint fk_endorsement_policy references policy,
    engine_version text not null,
    outcome text not null constraint ck_endorsement_outcome check (outcome in ('PASS', 'FAIL', 'REVIEW')),
    pass_probability double precision,
    overall double precision,
    scores jsonb not null,
    reasons jsonb not null,
    note text not null,
    endorsed_by uuid not null constraint fk_endorsement_endorsed_by references staff_member,
    endorsed_at timestamptz not null,
    constraint uq_endorsement_attempt unique (attempt_id, campaign_id)
);
create index ix_endorsement_campaign on endorsement (campaign_id, endorsed_at);

create table endorsement_decision (
    id uuid constraint pk_endorsement_decision primary key,
    endorsement_id uuid not null constraint fk_endorsement_decision_endorsement references endorsement,
    outcome text not null constraint ck_endorsement_decision_outcome check (outcome in ('PASS', 'FAIL')),
    reason text not null,
    decided_by uuid not null constraint fk_endorsement_decision_decided_by references staff_member,
    decided_at timestamptz not null,
    settles boolean not null
);
create index ix_endorsement_decision_endorsement on endorsement_decision (endorsement_id, decided_at);

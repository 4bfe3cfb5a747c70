-- A named list of proposed fails of which a random sample has to be opened before all are confirmed.
create table fail_batch (
    id uuid constraint pk_fail_batch primary key,
    campaign_id uuid not null constraint fk_fail_batch_campaign references campaign,
    drawn_by uuid not null constraint fk_fail_batch_drawn_by references staff_member,
    drawn_at timestamptz not null,
    seed bigint not null,
    confirmed_at timestamptz,
    reason text,
    lock_version int not null,
    constraint ck_fail_batch_confirmed check ((confirmed_at is null) = (reason is null))
);
create index ix_fail_batch_campaign on fail_batch (campaign_id, drawn_at);

create table fail_batch_entry (
    id uuid constraint pk_fail_batch_entry primary key,
    fail_batch_id uuid not null constraint fk_fail_batch_entry_fail_batch references fail_batch,
    attempt_id uuid not null constraint fk_fail_batch_entry_attempt references attempt,
    verdict_id uuid not null constraint fk_fail_batch_entry_verdict references verdict,
    sampled boolean not null,
    ending text constraint ck_fail_batch_entry_ending check (ending in ('CONFIRMED', 'DECIDED', 'NEW_VERDICT')),
    constraint uq_fail_batch_entry_attempt unique (fail_batch_id, attempt_id)
);
create index ix_fail_batch_entry_attempt on fail_batch_entry (attempt_id);

create table sitting (
    cookie_hash bytea constraint pk_sitting primary key,
    invitation_id uuid not null constraint fk_sitting_invitation references invitation,
    opened_at timestamptz not null
);
create index ix_sitting_invitation on sitting (invitation_id);

create table attempt (
    id uuid constraint pk_attempt primary key,
    invitation_id uuid not null constraint fk_attempt_invitation references invitation,
    number int not null constraint ck_attempt_number check (number > 0),
    kind text not null constraint ck_attempt_kind check (kind in ('FULL', 'RESET', 'CONFIRMATION')),
    state text not null constraint ck_attempt_state
        check (state in ('STARTED', 'INTERRUPTED', 'SUBMITTED', 'SCORED', 'DECIDED', 'VOIDED')),
    seed bigint not null,
    consent_version text not null,
    started_at timestamptz not null,
    interrupted_at timestamptz,
    submitted_at timestamptz,
    interruptions int not null constraint ck_attempt_interruptions check (interruptions >= 0),
    user_agent text not null,
    lock_version int not null,
    constraint uq_attempt_number unique (invitation_id, number),
    constraint ck_attempt_submitted check ((state in ('STARTED', 'INTERRUPTED')) = (submitted_at is null) or state = 'VOIDED')
);
create unique index uq_attempt_running on attempt (invitation_id) where state in ('STARTED', 'INTERRUPTED');

create table form_item (
    id uuid constraint pk_form_item primary key,
    attempt_id uuid not null constraint fk_form_item_attempt references attempt,
    position int not null constraint ck_form_item_position check (position > 0),
    draw int not null constraint ck_form_item_draw check (draw >= 0),
    item_type text not null,
    item_id text not null,
    item_version int not null,
    item jsonb not null,
    state text not null constraint ck_form_item_state
        check (state in ('WAITING', 'RUNNING', 'ENDED', 'INTERRUPTED')),
    delivered_at timestamptz,
    ready_at timestamptz,
    heartbeat_at timestamptz,
    ended_at timestamptz,
    end_reason text,
    lock_version int not null,
    constraint uq_form_item_draw unique (attempt_id, position, draw),
    constraint uq_form_item_item unique (attempt_id, item_id),
    constraint ck_form_item_delivered check ((state = 'WAITING') = (delivered_at is null)),
    constraint ck_form_item_ended check ((state in ('ENDED', 'INTERRUPTED')) = (ended_at is not null))
);
create unique index uq_form_item_running on form_item (attempt_id) where state = 'RUNNING';
create unique index uq_form_item_counted on form_item (attempt_id, position) where state <> 'INTERRUPTED';

create table equipment_check (
    id uuid constraint pk_equipment_check primary key,
    attempt_id uuid not null constraint fk_equipment_check_attempt references attempt,
    checked_at timestamptz not null,
    passed boolean not null,
    findings jsonb not null,
    measures jsonb not null
);
create index ix_equipment_check_attempt on equipment_check (attempt_id);

-- at most two rows an item: what was written in time, and what came after
create table written_answer (
    form_item_id uuid not null constraint fk_written_answer_form_item references form_item,
    late boolean not null,
    content jsonb not null,
    typed_seconds double precision not null constraint ck_written_answer_typed check (typed_seconds >= 0),
    pastes int not null constraint ck_written_answer_pastes check (pastes >= 0),
    saved_at timestamptz not null,
    constraint pk_written_answer primary key (form_item_id, late)
);

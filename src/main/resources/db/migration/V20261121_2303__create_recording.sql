create table recording (
    id uuid constraint pk_recording primary key,
    attempt_id uuid not null constraint fk_recording_attempt references attempt,
    form_item_id uuid constraint fk_recording_form_item references form_item,
    purpose text not null constraint ck_recording_purpose check (purpose in ('ANSWER', 'CHECK')),
    turn int not null constraint ck_recording_turn check (turn >= 0),
    take int not null constraint ck_recording_take check (take >= 0),
    state text not null constraint ck_recording_state check (state in ('OPEN', 'SEALED', 'LOST')),
    allowed_seconds double precision not null,
    registered_at timestamptz not null,
    sealed_at timestamptz,
    seconds double precision,
    chunks int,
    sha256 bytea,
    incomplete boolean not null default false,
    over_time boolean not null default false,
    lock_version int not null,
    constraint uq_recording_take unique nulls not distinct (attempt_id, form_item_id, purpose, turn, take),
    constraint ck_recording_item check ((purpose = 'ANSWER') = (form_item_id is not null)),
    constraint ck_recording_sealed check ((state = 'SEALED') = (sha256 is not null))
);
create index ix_recording_form_item on recording (form_item_id);
create index ix_recording_open on recording (registered_at) where state = 'OPEN';

create table recording_chunk (
    recording_id uuid not null constraint fk_recording_chunk_recording references recording,
    number int not null constraint ck_recording_chunk_number check (number >= 0),
    bytes int not null constraint ck_recording_chunk_bytes check (bytes between 1 and 65536),
    sha256 bytea not null,
    received_at timestamptz not null,
    constraint pk_recording_chunk primary key (recording_id, number)
);

-- what the sound of an answer can be recognised by when it is played again; goes with the recording
create table recording_fingerprint (
    recording_id uuid constraint pk_recording_fingerprint primary key
        constraint fk_recording_fingerprint_recording references recording,
    attempt_id uuid not null constraint fk_recording_fingerprint_attempt references attempt,
    client_account_id uuid not null constraint fk_recording_fingerprint_account references client_account,
    item_id text not null,
    turn int not null,
    peaks bytea not null constraint ck_recording_fingerprint_peaks check (octet_length(peaks) <= 30000),
    kept_at timestamptz not null
);
create index ix_recording_fingerprint_item on recording_fingerprint (client_account_id, item_id, turn, kept_at);
create index ix_recording_fingerprint_attempt on recording_fingerprint (attempt_id);

-- the later one of two recordings that are the same sound, and how much of its sounding seconds the other has too
create table same_recording (
    recording_id uuid constraint pk_same_recording primary key
        constraint fk_same_recording_recording references recording,
    other_recording_id uuid not null constraint fk_same_recording_other references recording,
    covered double precision not null constraint ck_same_recording_covered check (covered between 0 and 1)
);
create index ix_same_recording_other on same_recording (other_recording_id);

-- banks that authors uploaded; every version that was ever published is kept
create table bank_version (
    id uuid constraint pk_bank_version primary key,
    bank_id text not null,
    version int not null constraint ck_bank_version_version check (version > 0),
    state text not null constraint ck_bank_version_state check (state in ('DRAFT', 'PUBLISHED', 'RETIRED')),
    sha256 text not null,
    findings jsonb,
    checked_at timestamptz,
    uploaded_by uuid not null constraint fk_bank_version_uploaded_by references staff_member,
    uploaded_at timestamptz not null,
    published_by uuid constraint fk_bank_version_published_by references staff_member,
    published_at timestamptz,
    retired_at timestamptz,
    lock_version int not null,
    constraint ck_bank_version_checked check ((findings is null) = (checked_at is null)),
    constraint ck_bank_version_published check ((state = 'DRAFT') = (published_at is null)),
    constraint ck_bank_version_retired check ((state = 'RETIRED') = (retired_at is not null))
);
create unique index uq_bank_version_published on bank_version (bank_id) where state = 'PUBLISHED';
create unique index uq_bank_version_kept on bank_version (bank_id, version) where state <> 'DRAFT';

create table bank_archive (
    bank_version_id uuid constraint pk_bank_archive primary key
        constraint fk_bank_archive_bank_version references bank_version on delete cascade,
    zip bytea not null
);

-- the prompts of every version that was ever published, by their content: a running attempt keeps what it was given
create table bank_audio (
    sha256 text constraint pk_bank_audio primary key,
    content bytea not null
);

-- an erased person's row stays as a number that nothing else is known of, so that figures stay whole
alter table applicant
    add column erased_at timestamptz,
    drop constraint ck_applicant_contact,
    add constraint ck_applicant_contact check (email is not null or phone is not null or erased_at is not null);

alter table recording add column erased_at timestamptz;

-- when the applicant withdrew their consent while the attempt had no result yet
alter table attempt
    add column withdrawn_at timestamptz,
    add constraint ck_attempt_withdrawn check (withdrawn_at is null or state = 'VOIDED');

-- what was told and agreed to before anything was recorded
create table consent_record (
    attempt_id uuid constraint pk_consent_record primary key constraint fk_consent_record_attempt references attempt,
    invitation_id uuid not null constraint fk_consent_record_invitation references invitation,
    consent_version text not null,
    notice_version text not null,
    notice_sha256 bytea,
    language text not null,
    legal_basis text not null constraint ck_consent_record_basis
        check (legal_basis in ('CONSENT', 'PRE_CONTRACT', 'LEGITIMATE_INTEREST', 'LEGAL_OBLIGATION')),
    given_at timestamptz not null
);
create index ix_consent_record_invitation on consent_record (invitation_id);

create table campaign_legal_basis (
    campaign_id uuid constraint pk_campaign_legal_basis primary key
        constraint fk_campaign_legal_basis_campaign references campaign,
    basis text not null constraint ck_campaign_legal_basis
        check (basis in ('CONSENT', 'PRE_CONTRACT', 'LEGITIMATE_INTEREST', 'LEGAL_OBLIGATION')),
    changed_by uuid not null constraint fk_campaign_legal_basis_changed_by references staff_member,
    changed_at timestamptz not null
);

create table campaign_retention (
    campaign_id uuid not null constraint fk_campaign_retention_campaign references campaign,
    kind text not null constraint ck_campaign_retention_kind check (kind in ('RECORDINGS', 'TEXTS', 'SCORES', 'CONTACT')),
    days int not null constraint ck_campaign_retention_days check (days between 1 and 36500),
    constraint pk_campaign_retention primary key (campaign_id, kind)
);

create table legal_hold (
    id uuid constraint pk_legal_hold primary key,
    applicant_id uuid constraint fk_legal_hold_applicant references applicant,
    campaign_id uuid constraint fk_legal_hold_campaign references campaign,
    reason text not null,
    placed_by uuid not null constraint fk_legal_hold_placed_by references staff_member,
    placed_at timestamptz not null,
    lifted_by uuid constraint fk_legal_hold_lifted_by references staff_member,
    lifted_at timestamptz,
    lock_version int not null,
    constraint ck_legal_hold_of check ((applicant_id is null) <> (campaign_id is null)),
    constraint ck_legal_hold_lifted check ((lifted_by is null) = (lifted_at is null))
);
create unique index uq_legal_hold_applicant on legal_hold (applicant_id) where lifted_at is null;
create unique index uq_legal_hold_campaign on legal_hold (campaign_id) where lifted_at is null;

create table erased_data (
    invitation_id uuid not null constraint fk_erased_data_invitation references invitation,
    kind text not null constraint ck_erased_data_kind check (kind in ('RECORDINGS', 'TEXTS', 'SCORES', 'CONTACT')),
    erased_at timestamptz not null,
    constraint pk_erased_data primary key (invitation_id, kind)
);
create index ix_invitation_expires on invitation (expires_at);

create table privacy_request (
    id uuid constraint pk_privacy_request primary key,
    applicant_id uuid not null constraint fk_privacy_request_applicant references applicant,
    kind text not null constraint ck_privacy_request_kind check (kind in ('ERASURE', 'EXPORT', 'WITHDRAWAL')),
    state text not null constraint ck_privacy_request_state
        check (state in ('ASKED', 'RUNNING', 'DONE', 'PARTLY', 'HELD', 'REFUSED')),
    -- null where the applicant asked
    asked_by uuid constraint fk_privacy_request_asked_by references staff_member,
    asked_at timestamptz not null,
    due_at timestamptz not null,
    answered_by uuid constraint fk_privacy_request_answered_by references staff_member,
    answer text,
    ended_at timestamptz,
    kept jsonb not null,
    kept_until timestamptz,
    expires_at timestamptz,
    lock_version int not null
);
create index ix_privacy_request_applicant on privacy_request (applicant_id, asked_at);
create index ix_privacy_request_open on privacy_request (due_at) where state in ('ASKED', 'RUNNING', 'HELD');
create unique index uq_privacy_request_open on privacy_request (applicant_id, kind)
    where state in ('ASKED', 'RUNNING');

create table privacy_export_part (
    request_id uuid not null constraint fk_privacy_export_part_request references privacy_request on delete cascade,
    number int not null,
    content bytea not null,
    constraint pk_privacy_export_part primary key (request_id, number)
);

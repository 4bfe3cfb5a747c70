-- what a person is known again by, across the company; identity numbers only as keyed hashes
alter table applicant
    add column birth_date date,
    add column id_number_hash text,
    add column email_key text,
    add column phone_tail text,
    add column name_key text;
update applicant
set email_key = regexp_replace(split_part(email, '@', 1), '(.)\+.*', '\1') || '@' || split_part(email, '@', 2),
    phone_tail = right(regexp_replace(phone, '[^0-9]', '', 'g'), 6),
    name_key = lower(name);
create index ix_applicant_email_key on applicant (email_key);
create index ix_applicant_phone_tail on applicant (phone_tail);
create index ix_applicant_id_number_hash on applicant (id_number_hash) where id_number_hash is not null;
create index ix_applicant_birth_date on applicant (birth_date, name_key) where birth_date is not null;

create table invitation_batch (
    id uuid constraint pk_invitation_batch primary key,
    campaign_id uuid not null constraint fk_invitation_batch_campaign references campaign,
    uploaded_by uuid not null constraint fk_invitation_batch_uploaded_by references staff_member,
    file_name text not null,
    form text not null,
    state text not null constraint ck_invitation_batch_state
        check (state in ('UPLOADED', 'CONFIRMED', 'DONE', 'DISCARDED')),
    -- encrypted, as a file may hold identity numbers; gone some days after the upload
    sheet bytea,
    refusals bytea,
    mapping jsonb not null,
    total int not null constraint ck_invitation_batch_total check (total > 0),
    next_row int not null,
    invited int not null,
    refused int not null,
    retest_reason text,
    uploaded_at timestamptz not null,
    finished_at timestamptz,
    lock_version int not null,
    constraint ck_invitation_batch_progress check (invited + refused = next_row and next_row <= total)
);
create index ix_invitation_batch_campaign on invitation_batch (campaign_id, uploaded_at);

alter table invitation
    add column source text,
    add column referrer text,
    add column site text,
    add column requisition text,
    add column language text,
    add column batch_id uuid constraint fk_invitation_batch references invitation_batch,
    add column retest_reason text;
create index ix_invitation_campaign on invitation (campaign_id, created_at);

alter table campaign add column retest_days int not null default 90
    constraint ck_campaign_retest_days check (retest_days between 0 and 3650);

create table invitation_mail (
    id uuid constraint pk_invitation_mail primary key,
    invitation_id uuid not null constraint fk_invitation_mail_invitation references invitation,
    kind text not null constraint ck_invitation_mail_kind check (kind in ('INVITATION', 'REMINDER')),
    state text not null constraint ck_invitation_mail_state
        check (state in ('QUEUED', 'SENT', 'BOUNCED', 'FAILED', 'DROPPED')),
    tries int not null,
    answer text,
    queued_at timestamptz not null,
    ended_at timestamptz,
    lock_version int not null
);
create index ix_invitation_mail_invitation on invitation_mail (invitation_id, queued_at);

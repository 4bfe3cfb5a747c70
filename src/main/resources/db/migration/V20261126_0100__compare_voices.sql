-- Whether the voices of one applicant are compared: off unless the server, the campaign and the applicant allow it.
create table campaign_voice_comparison (
    campaign_id uuid constraint pk_campaign_voice_comparison primary key
        constraint fk_campaign_voice_comparison_campaign references campaign,
    changed_by uuid not null,
    changed_at timestamptz not null
);

-- what was asked for and answered, apart from the consent to the test
create table voice_consent (
    attempt_id uuid constraint pk_voice_consent primary key constraint fk_voice_consent_attempt references attempt,
    invitation_id uuid not null constraint fk_voice_consent_invitation references invitation,
    consent_version text not null,
    language text not null,
    agreed boolean not null,
    asked_at timestamptz not null,
    withdrawn_at timestamptz,
    constraint ck_voice_consent_withdrawn check (agreed or withdrawn_at is null)
);
create index ix_voice_consent_invitation on voice_consent (invitation_id);

-- one row for each attempt whose voices are to be compared, so that it is done once
create table voice_comparison (
    attempt_id uuid constraint pk_voice_comparison primary key
        constraint fk_voice_comparison_attempt references attempt,
    -- begun and neither ended nor failed, as when the recogniser took the process along
    cut_off int not null default 0,
    model text,
    compared_at timestamptz
);

create table voice_template (
    recording_id uuid constraint pk_voice_template primary key
        constraint fk_voice_template_recording references recording,
    attempt_id uuid not null constraint fk_voice_template_attempt references attempt,
    vector bytea not null,
    frames int not null constraint ck_voice_template_frames check (frames > 0)
);
create index ix_voice_template_attempt on voice_template (attempt_id);

alter table campaign_retention
    drop constraint ck_campaign_retention_kind,
    add constraint ck_campaign_retention_kind
        check (kind in ('RECORDINGS', 'VOICES', 'TEXTS', 'SCORES', 'CONTACT'));
alter table erased_data
    drop constraint ck_erased_data_kind,
    add constraint ck_erased_data_kind check (kind in ('RECORDINGS', 'VOICES', 'TEXTS', 'SCORES', 'CONTACT'));

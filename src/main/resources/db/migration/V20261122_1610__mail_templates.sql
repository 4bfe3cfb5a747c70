create table mail_template (
    id uuid constraint pk_mail_template primary key,
    campaign_id uuid not null constraint fk_mail_template_campaign references campaign,
    kind text not null constraint ck_mail_template_kind check (kind in ('INVITATION', 'REMINDER')),
    language text not null constraint ck_mail_template_language check (language in ('en', 'fr', 'pl', 'da')),
    subject text not null,
    body text not null,
    changed_at timestamptz not null,
    lock_version int not null,
    constraint uq_mail_template unique (campaign_id, kind, language)
);

alter table campaign
    add column reminder_days int not null default 3 constraint ck_campaign_reminder_days check (reminder_days between 0 and 60),
    add column reminder_most int not null default 1 constraint ck_campaign_reminder_most check (reminder_most between 0 and 10);

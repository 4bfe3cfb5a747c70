-- A code by mail that a new device is asked for, where a campaign wants one.
alter table campaign add column asks_code boolean not null default false;

alter table invitation_mail
    drop constraint ck_invitation_mail_kind,
    add constraint ck_invitation_mail_kind check (kind in ('INVITATION', 'REMINDER', 'ANSWER', 'CODE'));

create table device_code (
    device_hash bytea constraint pk_device_code primary key,
    invitation_id uuid not null constraint fk_device_code_invitation references invitation,
    mail_id uuid not null constraint fk_device_code_mail references invitation_mail
        constraint uq_device_code_mail unique,
    code_hash text,
    good_until timestamptz,
    wrong_tries int not null constraint ck_device_code_tries check (wrong_tries between 0 and 5),
    asked_at timestamptz not null,
    mail_asked_at timestamptz not null,
    lock_version int not null,
    constraint ck_device_code_sent check ((code_hash is null) = (good_until is null))
);
create index ix_device_code_invitation on device_code (invitation_id);
create index ix_device_code_asked on device_code (asked_at);

-- Seconds that the applicant waited for a code on another device while an item ran.
alter table form_item
    add column given_back_seconds double precision not null default 0
        constraint ck_form_item_given_back check (given_back_seconds between 0 and 600);

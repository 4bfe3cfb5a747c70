-- why an attempt was set aside for a technical failure, and by whom
alter table attempt
    add column void_code text constraint ck_attempt_void_code
        check (void_code in ('HEADSET', 'MICROPHONE', 'CONNECTION', 'POWER', 'BROWSER', 'SERVER', 'OTHER')),
    add column void_note text,
    add column voided_by uuid constraint fk_attempt_voided_by references staff_member,
    add column voided_at timestamptz,
    add constraint ck_attempt_voided check ((void_code is null) = (voided_at is null));

-- applicants are written to when their request for an accommodation is answered
alter table invitation_mail
    drop constraint ck_invitation_mail_kind,
    add constraint ck_invitation_mail_kind check (kind in ('INVITATION', 'REMINDER', 'ANSWER'));
alter table mail_template
    drop constraint ck_mail_template_kind,
    add constraint ck_mail_template_kind check (kind in ('INVITATION', 'REMINDER', 'ANSWER'));

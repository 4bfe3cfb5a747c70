-- a confirmation test is an invitation of its own beside the one whose result it confirms, so that no link that was sent
-- home opens it
alter table invitation
    add column confirms_attempt_id uuid constraint fk_invitation_confirms_attempt references attempt,
    drop constraint uq_invitation_applicant;
create unique index uq_invitation_applicant on invitation (campaign_id, applicant_id) where confirms_attempt_id is null;

create table confirmation (
    attempt_id uuid constraint pk_confirmation primary key constraint fk_confirmation_attempt references attempt,
    invitation_id uuid not null constraint fk_confirmation_invitation references invitation
        constraint uq_confirmation_invitation unique,
    issued_by uuid not null constraint fk_confirmation_issued_by references staff_member,
    issued_at timestamptz not null,
    scored_at timestamptz,
    finding text constraint ck_confirmation_finding check (finding in ('AGREES', 'APART', 'UNCLEAR')),
    lock_version int not null,
    constraint ck_confirmation_scored check ((scored_at is null) = (finding is null))
);
create index ix_confirmation_waiting on confirmation (attempt_id) where finding in ('APART', 'UNCLEAR');

-- What applicants ask for and are granted, so that a disability is not measured in place of a language.
create table accommodation_request (
    id uuid constraint pk_accommodation_request primary key,
    invitation_id uuid not null constraint fk_accommodation_request_invitation references invitation,
    kinds jsonb not null,
    -- read by nobody but who answers the request, and only until then
    reason text not null,
    state text not null constraint ck_accommodation_request_state
        check (state in ('ASKED', 'GRANTED', 'GRANTED_DIFFERENTLY', 'DECLINED')),
    asked_at timestamptz not null,
    answer text,
    answered_by uuid constraint fk_accommodation_request_answered_by references staff_member,
    answered_at timestamptz,
    lock_version int not null,
    constraint ck_accommodation_request_answered check ((state = 'ASKED') = (answered_at is null))
);
create index ix_accommodation_request_invitation on accommodation_request (invitation_id);
create unique index uq_accommodation_request_asked on accommodation_request (invitation_id) where state = 'ASKED';

create table accommodation_grant (
    invitation_id uuid constraint pk_accommodation_grant primary key
        constraint fk_accommodation_grant_invitation references invitation,
    granted jsonb not null,
    granted_by uuid not null constraint fk_accommodation_grant_granted_by references staff_member,
    granted_at timestamptz not null,
    lock_version int not null
);

-- from the first attempt on, nothing can be granted any more
alter table invitation add column begun_at timestamptz;
update invitation i set begun_at = (select min(a.started_at) from attempt a where a.invitation_id = i.id);

-- null: none
alter table attempt add column accommodations jsonb;

create table attempt_break (
    id uuid constraint pk_attempt_break primary key,
    attempt_id uuid not null constraint fk_attempt_break_attempt references attempt,
    begun_at timestamptz not null,
    ends_at timestamptz not null,
    ended_at timestamptz,
    lock_version int not null,
    constraint ck_attempt_break_ends check (ends_at > begun_at)
);
create index ix_attempt_break_attempt on attempt_break (attempt_id);
create unique index uq_attempt_break_open on attempt_break (attempt_id) where ended_at is null;

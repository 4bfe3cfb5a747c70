-- shared PCs at a site on which walk-in applicants sit tests of one campaign; of codes and cookies only hashes are kept
create table kiosk (
    id uuid constraint pk_kiosk primary key,
    campaign_id uuid not null constraint fk_kiosk_campaign references campaign,
    name text not null,
    site text not null,
    pairing_hash bytea constraint uq_kiosk_pairing_hash unique,
    pairing_ends_at timestamptz,
    token_hash bytea constraint uq_kiosk_token_hash unique,
    paired_at timestamptz,
    expires_at timestamptz,
    revoked_at timestamptz,
    seat_id uuid,
    registered_at timestamptz not null,
    lock_version int not null,
    constraint uq_kiosk_name unique (campaign_id, site, name),
    constraint ck_kiosk_pairing check ((pairing_hash is null) = (pairing_ends_at is null)),
    constraint ck_kiosk_paired check ((token_hash is null) = (paired_at is null) and (token_hash is null) = (expires_at is null))
);

create table kiosk_ticket (
    id uuid constraint pk_kiosk_ticket primary key,
    campaign_id uuid not null constraint fk_kiosk_ticket_campaign references campaign,
    invitation_id uuid not null constraint fk_kiosk_ticket_invitation references invitation,
    site text not null,
    number text not null,
    id_kind text not null constraint ck_kiosk_ticket_id_kind
        check (id_kind in ('NATIONAL_ID', 'PASSPORT', 'DRIVING_LICENCE', 'RESIDENCE_PERMIT', 'OTHER')),
    issued_by uuid not null constraint fk_kiosk_ticket_issued_by references staff_member,
    issued_at timestamptz not null,
    ends_at timestamptz not null,
    kiosk_id uuid constraint fk_kiosk_ticket_kiosk references kiosk,
    seated_at timestamptz,
    cleared_at timestamptz,
    lock_version int not null,
    constraint uq_kiosk_ticket_number unique (campaign_id, number),
    constraint ck_kiosk_ticket_seated check ((kiosk_id is null) = (seated_at is null))
);
create index ix_kiosk_ticket_campaign on kiosk_ticket (campaign_id, issued_at);
create index ix_kiosk_ticket_invitation on kiosk_ticket (invitation_id);

alter table kiosk add constraint fk_kiosk_seat foreign key (seat_id) references kiosk_ticket;

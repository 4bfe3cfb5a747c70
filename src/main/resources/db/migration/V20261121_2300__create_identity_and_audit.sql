create table client_account (
    id uuid constraint pk_client_account primary key,
    slug text not null constraint uq_client_account_slug unique,
    name text not null,
    created_at timestamptz not null
);

create table staff_member (
    id uuid constraint pk_staff_member primary key,
    subject text not null constraint uq_staff_member_subject unique,
    name text not null,
    last_seen_at timestamptz not null
);

create table audit_event (
    id uuid constraint pk_audit_event primary key,
    at timestamptz not null,
    actor_kind text not null constraint ck_audit_event_actor_kind check (actor_kind in ('STAFF', 'APPLICANT', 'SYSTEM')),
    actor_id uuid,
    action text not null,
    subject_id uuid not null,
    details jsonb not null,
    constraint ck_audit_event_actor check ((actor_kind = 'SYSTEM') = (actor_id is null))
);
create index ix_audit_event_subject on audit_event (subject_id, at);

-- the trail is append-only for everybody, the server included
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'table % is append-only', tg_table_name;
end $$;
create trigger audit_event_append_only before update or delete on audit_event
    for each row execute function refuse_change();

-- Each row of the trail is sealed with a hash over itself and the seal before it, shortly after its commit and in the
-- order of seals: nothing that is written waits for another transaction's rows.
create table audit_seal (
    number bigint constraint pk_audit_seal primary key constraint ck_audit_seal_number check (number > 0),
    event_id uuid not null constraint uq_audit_seal_event unique constraint fk_audit_seal_event references audit_event,
    hash bytea not null constraint ck_audit_seal_hash check (octet_length(hash) = 32),
    sealed_at timestamptz not null
);
create trigger audit_seal_append_only before update or delete on audit_seal
    for each row execute function refuse_change();
create trigger audit_seal_no_truncate before truncate on audit_seal
    for each statement execute function refuse_change();
create trigger audit_event_no_truncate before truncate on audit_event
    for each statement execute function refuse_change();

-- what waits for its seal
create table audit_unsealed (
    event_id uuid constraint pk_audit_unsealed primary key
);
insert into audit_unsealed (event_id) select id from audit_event;

create function await_seal() returns trigger language plpgsql as $$
begin
    insert into audit_unsealed (event_id) values (new.id);
    return null;
end $$;
create trigger audit_event_awaits_seal after insert on audit_event
    for each row execute function await_seal();

create index ix_audit_event_at on audit_event (at desc, id desc);
create index ix_audit_event_actor on audit_event (actor_id, at) where actor_id is not null;
create index ix_audit_event_action on audit_event (action, at);

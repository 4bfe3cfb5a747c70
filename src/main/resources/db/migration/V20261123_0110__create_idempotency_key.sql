-- the answers to requests that a program may send again without doing their deed again; kept for a day
create table idempotency_key (
    client text not null,
    key text not null,
    request_hash bytea not null,
    status int,
    location text,
    body text,
    created_at timestamptz not null,
    constraint pk_idempotency_key primary key (client, key)
);
create index ix_idempotency_key_created_at on idempotency_key (created_at);

create table webhook_endpoint (
    id uuid constraint pk_webhook_endpoint primary key,
    client_account_id uuid not null constraint fk_webhook_endpoint_client_account references client_account,
    url text not null,
    secret text not null,
    events text not null,
    created_by uuid not null constraint fk_webhook_endpoint_created_by references staff_member,
    created_at timestamptz not null
);
create index ix_webhook_endpoint_client_account on webhook_endpoint (client_account_id);

-- one event for one endpoint, with the very text that is sent; ids and codes only
create table webhook_delivery (
    id uuid constraint pk_webhook_delivery primary key,
    endpoint_id uuid not null constraint fk_webhook_delivery_endpoint references webhook_endpoint on delete cascade,
    event text not null,
    subject_id uuid not null,
    body text not null,
    state text not null constraint ck_webhook_delivery_state check (state in ('WAITING', 'DELIVERED', 'FAILED')),
    tries int not null constraint ck_webhook_delivery_tries check (tries >= 0),
    created_at timestamptz not null,
    next_try_at timestamptz,
    delivered_at timestamptz,
    lock_version int not null
);
create index ix_webhook_delivery_endpoint on webhook_delivery (endpoint_id, id);

create table webhook_try (
    id uuid constraint pk_webhook_try primary key,
    delivery_id uuid not null constraint fk_webhook_try_delivery references webhook_delivery on delete cascade,
    tried_at timestamptz not null,
    status int,
    problem text
);
create index ix_webhook_try_delivery on webhook_try (delivery_id, id);

create table campaign (
    id uuid constraint pk_campaign primary key,
    client_account_id uuid not null constraint fk_campaign_client_account references client_account,
    name text not null,
    blueprint_id text not null,
    blueprint_version int not null,
    blueprint jsonb not null,
    language text not null,
    validated boolean not null default false,
    opens_at timestamptz not null,
    closes_at timestamptz not null,
    created_by uuid constraint fk_campaign_created_by references staff_member,
    created_at timestamptz not null,
    lock_version int not null,
    constraint uq_campaign_name unique (client_account_id, name),
    constraint ck_campaign_window check (closes_at > opens_at)
);

create table policy (
    id uuid constraint pk_policy primary key,
    campaign_id uuid not null constraint fk_policy_campaign references campaign,
    version int not null constraint ck_policy_version check (version > 0),
    rules jsonb not null,
    note text not null,
    created_at timestamptz not null,
    constraint uq_policy_version unique (campaign_id, version)
);

create table applicant (
    id uuid constraint pk_applicant primary key,
    client_account_id uuid not null constraint fk_applicant_client_account references client_account,
    name text not null,
    email text,
    phone text,
    created_at timestamptz not null,
    constraint ck_applicant_contact check (email is not null or phone is not null)
);

create table invitation (
    id uuid constraint pk_invitation primary key,
    campaign_id uuid not null constraint fk_invitation_campaign references campaign,
    applicant_id uuid not null constraint fk_invitation_applicant references applicant,
    state text not null constraint ck_invitation_state check (state in ('INVITED', 'OPENED', 'EXPIRED', 'WITHDRAWN')),
    created_at timestamptz not null,
    opened_at timestamptz,
    expires_at timestamptz not null,
    mailed_at timestamptz,
    lock_version int not null,
    constraint uq_invitation_applicant unique (campaign_id, applicant_id)
);
create index ix_invitation_applicant on invitation (applicant_id);

create table invitation_token (
    token_hash bytea constraint pk_invitation_token primary key,
    invitation_id uuid not null constraint fk_invitation_token_invitation references invitation,
    minted_at timestamptz not null
);
create index ix_invitation_token_invitation on invitation_token (invitation_id);

create table invitation_code (
    invitation_id uuid constraint pk_invitation_code primary key
        constraint fk_invitation_code_invitation references invitation,
    code_hash bytea not null constraint uq_invitation_code_hash unique,
    wrong_tries int not null constraint ck_invitation_code_tries check (wrong_tries between 0 and 5),
    minted_at timestamptz not null
);

-- The groups that results are compared by. A version that somebody has answered is followed, never changed.
create table group_scheme (
    id uuid constraint pk_group_scheme primary key,
    version int not null constraint ck_group_scheme_version check (version > 0),
    attributes jsonb not null,
    changed_by uuid not null constraint fk_group_scheme_changed_by references staff_member,
    changed_at timestamptz not null,
    lock_version int not null,
    constraint uq_group_scheme_version unique (version)
);

-- campaigns whose applicants are asked; the others ask nobody
create table group_question (
    campaign_id uuid constraint pk_group_question primary key
        constraint fk_group_question_campaign references campaign
);

-- What applicants say of themselves lies under a random key, with no time and nothing that names them. Only the comparison
-- of groups joins the two tables.
create table self_declaration_key (
    invitation_id uuid constraint pk_self_declaration_key primary key
        constraint fk_self_declaration_key_invitation references invitation on delete cascade,
    declaration_key uuid not null constraint uq_self_declaration_key unique
);
create table self_declaration (
    declaration_key uuid constraint pk_self_declaration primary key
        constraint fk_self_declaration_key references self_declaration_key (declaration_key) on delete cascade,
    group_scheme_id uuid not null constraint fk_self_declaration_scheme references group_scheme,
    answers jsonb not null
);
create index ix_self_declaration_scheme on self_declaration (group_scheme_id);

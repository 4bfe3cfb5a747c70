-- all that the draw of the attempt's form depended on besides its blueprint; null for attempts older than this
alter table attempt add column form_basis jsonb;

-- whether what is given for the item counts; false for one that is tried out
alter table form_item add column counted boolean not null default true;
alter table form_item alter column counted drop default;

-- the newest forms of a language, for the exposure of items
create index ix_attempt_started on attempt (started_at desc);
create index ix_form_item_exposure on form_item (attempt_id, item_id);

-- how much harder or easier an item turned out than the mean of its type; never changed, the newest counts
create table item_difficulty (
    id uuid constraint pk_item_difficulty primary key,
    item_id text not null,
    item_version int not null,
    responses int not null constraint ck_item_difficulty_responses check (responses > 0),
    points double precision not null,
    se double precision not null constraint ck_item_difficulty_se check (se >= 0),
    model_version text not null,
    estimated_at timestamptz not null,
    constraint uq_item_difficulty unique (item_id, item_version, model_version, estimated_at)
);
create index ix_item_difficulty_model on item_difficulty (model_version, estimated_at);

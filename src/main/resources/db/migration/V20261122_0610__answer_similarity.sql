-- what a free text can be recognised by: numbers of its runs of five words, without those of the prompt
create table answer_fingerprint (
    form_item_id uuid constraint pk_answer_fingerprint primary key
        constraint fk_answer_fingerprint_form_item references form_item,
    campaign_id uuid not null constraint fk_answer_fingerprint_campaign references campaign,
    applicant_id uuid not null constraint fk_answer_fingerprint_applicant references applicant,
    item_id text not null,
    runs bigint[] not null,
    kept_at timestamptz not null
);
create index ix_answer_fingerprint_item on answer_fingerprint (campaign_id, item_id);

-- the later one of two answers that have much in common, and the share of its runs that the other has too
create table answer_similarity (
    form_item_id uuid constraint pk_answer_similarity primary key
        constraint fk_answer_similarity_form_item references form_item,
    other_form_item_id uuid not null constraint fk_answer_similarity_other references form_item,
    share double precision not null constraint ck_answer_similarity_share check (share between 0 and 1)
);
create index ix_answer_similarity_other on answer_similarity (other_form_item_id);

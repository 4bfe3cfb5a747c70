-- where the banks have no other item, one whose sound was at fault is given again
alter table form_item drop constraint uq_form_item_item;
create unique index uq_form_item_item on form_item (attempt_id, item_id) where state <> 'INTERRUPTED';

create table prompt_playing (
    id uuid constraint pk_prompt_playing primary key,
    form_item_id uuid not null constraint fk_prompt_playing_form_item references form_item,
    turn int not null constraint ck_prompt_playing_turn check (turn >= 0),
    started_at timestamptz not null,
    ended_at timestamptz,
    failure text constraint ck_prompt_playing_failure check (failure in ('NETWORK', 'DECODE', 'REFUSED', 'STUCK')),
    constraint ck_prompt_playing_ended check (ended_at is not null or failure is null)
);
create index ix_prompt_playing_form_item on prompt_playing (form_item_id);

-- What an applicant gave for an item, and the server only got after the verdict: a person looks at it.
create table late_arrival (
    form_item_id uuid constraint pk_late_arrival primary key constraint fk_late_arrival_form_item references form_item,
    attempt_id uuid not null constraint fk_late_arrival_attempt references attempt,
    arrived_at timestamptz not null
);
create index ix_late_arrival_attempt on late_arrival (attempt_id);
-- a proposed fail that something has arrived for is not confirmed in a list
alter table fail_batch_entry drop constraint ck_fail_batch_entry_ending;
alter table fail_batch_entry add constraint ck_fail_batch_entry_ending
    check (ending in ('CONFIRMED', 'DECIDED', 'NEW_VERDICT', 'ARRIVED'));

-- DRAWN: demo data that nobody gave, drawn from attempts that were taken
alter table attempt drop constraint ck_attempt_kind;
alter table attempt add constraint ck_attempt_kind check (kind in ('FULL', 'RESET', 'CONFIRMATION', 'DRAWN'));

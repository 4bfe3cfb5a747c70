-- The list of results opens every endorsement's scores as one: another shape in a single row would stop the verdicts of others.
alter table endorsement add constraint ck_endorsement_scores check (jsonb_typeof(scores) = 'array');

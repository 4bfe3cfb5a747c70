-- Whoever printed a result or compared it has learnt it, but has not looked at the test's own evidence. What was kept so
-- far does not tell the two apart.
alter table result_opening add column evidence_at timestamptz;
update result_opening set evidence_at = last_at;

-- who rates what blind is asked for with every list of results
create index ix_blind_review_reviewer on blind_review (reviewer_id) where state = 'OPEN';

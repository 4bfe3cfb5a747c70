-- Counts by verdict, the funnels and the review queue are answered by indexes alone.
drop index ix_standing_result_outcome;
create index ix_standing_result_outcome on standing_result (outcome, settled, client_account_id)
    include (machine, decision, profile);
drop index ix_standing_result_campaign;
create index ix_standing_result_campaign on standing_result (campaign_id, overall_sort)
    include (machine, decision, outcome);
create index ix_standing_result_waiting on standing_result (client_account_id) where not settled;
create index ix_attempt_under_way on attempt (invitation_id) where state in ('STARTED', 'INTERRUPTED', 'SUBMITTED');

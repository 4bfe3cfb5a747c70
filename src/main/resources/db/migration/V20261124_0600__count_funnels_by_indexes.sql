-- A campaign's funnel is counted from indexes alone, see Funnels.
drop index ix_invitation_campaign;
create index ix_invitation_campaign on invitation (campaign_id, created_at)
    include (confirms_attempt_id, lock_version);
drop index ix_standing_result_campaign;
create index ix_standing_result_campaign on standing_result (campaign_id, overall_sort)
    include (machine, decision, outcome, settled);

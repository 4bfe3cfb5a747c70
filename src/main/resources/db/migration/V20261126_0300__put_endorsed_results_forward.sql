-- a score report may be of a result that was endorsed for another account's campaign
alter table score_report
    alter column verdict_id drop not null,
    add column endorsement_id uuid constraint fk_score_report_endorsement references endorsement,
    add column endorsement_decision_id uuid
        constraint fk_score_report_endorsement_decision references endorsement_decision,
    drop constraint uq_score_report,
    add constraint uq_score_report
        unique nulls not distinct (verdict_id, decision_id, endorsement_id, endorsement_decision_id),
    add constraint ck_score_report_result check (num_nonnulls(verdict_id, endorsement_id) = 1);

-- a file that says where endorsed results come from is only for those who may know it
alter table shortlist_export add column names_origins boolean not null default false;

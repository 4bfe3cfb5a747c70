-- what a printed score report says, so that its code can be checked: by the verdict and the decision that it shows
create table score_report (
    code text constraint pk_score_report primary key,
    attempt_id uuid not null constraint fk_score_report_attempt references attempt,
    verdict_id uuid not null constraint fk_score_report_verdict references verdict,
    decision_id uuid constraint fk_score_report_decision references decision,
    outcome text not null constraint ck_score_report_outcome check (outcome in ('PASS', 'FAIL', 'REVIEW')),
    issued_at timestamptz not null,
    constraint uq_score_report unique nulls not distinct (verdict_id, decision_id)
);
create index ix_score_report_attempt on score_report (attempt_id);

create table shortlist_export (
    id uuid constraint pk_shortlist_export primary key,
    shortlist_id uuid not null constraint fk_shortlist_export_shortlist references shortlist,
    format text not null constraint ck_shortlist_export_format check (format in ('CSV', 'XLSX', 'REPORTS')),
    state text not null constraint ck_shortlist_export_state check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED')),
    done int not null,
    total int not null,
    file_name text not null,
    requested_by uuid not null constraint fk_shortlist_export_requested_by references staff_member,
    requested_at timestamptz not null,
    expires_at timestamptz not null
);
create index ix_shortlist_export_shortlist on shortlist_export (shortlist_id, requested_at);
create index ix_shortlist_export_expires on shortlist_export (expires_at);

create table shortlist_export_file (
    export_id uuid constraint pk_shortlist_export_file primary key
        constraint fk_shortlist_export_file_export references shortlist_export on delete cascade,
    content bytea not null
);

-- What applicants' pages note of how a test is sat: facts for whoever reviews, which nothing scores.
create table sitting_signal (
    id uuid constraint pk_sitting_signal primary key,
    attempt_id uuid not null constraint fk_sitting_signal_attempt references attempt,
    form_item_id uuid constraint fk_sitting_signal_form_item references form_item,
    kind text not null constraint ck_sitting_signal_kind
        check (kind in ('PAGE_HIDDEN', 'WINDOW_LEFT', 'SECOND_SCREEN')),
    started_at timestamptz not null,
    ended_at timestamptz
);
create index ix_sitting_signal_attempt on sitting_signal (attempt_id, started_at);

-- The test in full screen, where a campaign asks for it, and what its page notes of that.
alter table campaign add column full_screen boolean not null default false;

alter table sitting_signal
    drop constraint ck_sitting_signal_kind,
    add constraint ck_sitting_signal_kind
        check (kind in ('PAGE_HIDDEN', 'WINDOW_LEFT', 'SECOND_SCREEN', 'FULL_SCREEN_LEFT', 'NO_FULL_SCREEN'));

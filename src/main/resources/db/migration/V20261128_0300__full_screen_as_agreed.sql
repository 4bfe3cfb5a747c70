-- Whether an attempt is taken in full screen, as its applicant was told before agreeing. Of earlier attempts nobody knows
-- what the page had said, so none of them is asked for it.
alter table attempt add column full_screen boolean not null default false;

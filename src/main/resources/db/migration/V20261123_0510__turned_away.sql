-- when an applicant wanted to begin and no seat was free
alter table invitation add column turned_away_at timestamptz;

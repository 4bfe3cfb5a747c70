-- seats: how many applicants may begin; null for as many as are invited
alter table campaign
    add column seats int constraint ck_campaign_seats check (seats > 0),
    add column owner_id uuid constraint fk_campaign_owner references staff_member;
update campaign set owner_id = created_by;
create index ix_campaign_created on campaign (client_account_id, created_at);

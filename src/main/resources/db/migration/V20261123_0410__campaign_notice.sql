-- The notice of automated assessment that a campaign's applicants were given, and every one before it.
alter table campaign
    add column notice_text text,
    add column notice_given_on date,
    add constraint ck_campaign_notice check ((notice_text is null) = (notice_given_on is null));

create table campaign_notice (
    id uuid constraint pk_campaign_notice primary key,
    campaign_id uuid not null constraint fk_campaign_notice_campaign references campaign,
    text text not null,
    given_on date not null,
    kept_by uuid not null constraint fk_campaign_notice_kept_by references staff_member,
    kept_at timestamptz not null
);
create index ix_campaign_notice_campaign on campaign_notice (campaign_id, kept_at);

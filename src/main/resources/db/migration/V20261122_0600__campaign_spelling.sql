-- whose spelling of English is right in the campaign, such as "en-GB"; null for any
alter table campaign add column spelling text
    constraint ck_campaign_spelling check (spelling in ('en-US', 'en-GB', 'en-AU', 'en-CA', 'en-IN'));

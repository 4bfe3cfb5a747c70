-- Synthetic attempts for `bench queries`, the same at every run. Triggers are off while it fills; the results are put
-- together at the end as the migration does it.
set session_replication_role = replica;
select setseed(0.42);

insert into client_account (id, slug, name, created_at)
select uuidv7(), 'account-' || n, 'Account ' || n, now() from generate_series(1, 8) n;

insert into staff_member (id, subject, name, last_seen_at) values (uuidv7(), 'bench', 'Rosa Delgado', now());

insert into engine_version (id, components, first_used_at) values ('bench', '{}', now());

insert into campaign (id, client_account_id, name, blueprint_id, blueprint_version, blueprint, language, opens_at,
    closes_at, created_at, lock_version)
select uuidv7(), (array(select id from client_account order by slug))[1 + n % 8], 'Campaign ' || n,
       (array['inbound-voice', 'outbound-voice', 'chat-email', 'back-office'])[1 + n % 4], 1,
       jsonb_build_object('name', (array['Inbound voice', 'Outbound voice', 'Chat and e-mail', 'Back office'])[1 + n % 4]),
       'en', now() - interval '1 year', now() + interval '1 year', now(), 0
from generate_series(1, 100) n;

insert into policy (id, campaign_id, version, rules, note, created_at)
select uuidv7(), c.id, v, '{}', '', now() from campaign c, generate_series(1, 2) v;

create temp table person as
select n, uuidv7() as applicant_id, uuidv7() as invitation_id, uuidv7() as attempt_id, uuidv7() as verdict_id,
       (array(select id from campaign order by name))[1 + floor(100 * power(random(), 1.3))::int] as campaign_id,
       (array['Anna', 'Ben', 'Chloé', 'Daniel', 'Ewa', 'Filip', 'Grace', 'Hugo', 'Ines', 'Jonas', 'Katarzyna', 'Liam',
              'Maria', 'Noah', 'Olivia', 'Piotr', 'Rosa', 'Søren', 'Tess', 'Zoë'])[1 + floor(20 * random())::int]
           || ' ' || initcap(translate(substr(md5(n::text), 1, 7), '0123456789', 'aeiounrlst')) as name,
       now() - random() * interval '300 days' as submitted_at,
       least(98, greatest(5, 58 + 15 * (random() + random() + random() + random() - 2))) as ability,
       random() as luck
from generate_series(1, 62500) n;

insert into applicant (id, client_account_id, name, email, email_key, name_key, created_at)
select p.applicant_id, c.client_account_id, p.name, lower(split_part(p.name, ' ', 2)) || p.n || '@example.com',
       lower(split_part(p.name, ' ', 2)) || p.n || '@example.com', lower(p.name), p.submitted_at - interval '3 days'
from person p join campaign c on c.id = p.campaign_id;

insert into invitation (id, campaign_id, applicant_id, state, created_at, expires_at, source, site, requisition,
    lock_version)
select invitation_id, campaign_id, applicant_id, 'OPENED', submitted_at - interval '3 days',
       submitted_at + interval '30 days', (array['Facebook', 'job fair', 'referral', 'walk-in', null])[1 + n % 5],
       (array['Manila', 'Kraków', 'Lille', null])[1 + n % 4], 'REQ-' || n % 150, 0
from person;

-- one in five has not begun
delete from person where n > 50000;

insert into attempt (id, invitation_id, number, kind, state, seed, consent_version, started_at, submitted_at,
    interruptions, user_agent, lock_version)
select attempt_id, invitation_id, 1, 'FULL', case when ability < 62 and luck < 0.05 then 'SCORED' else 'DECIDED' end, n,
       '1', submitted_at - interval '25 minutes', submitted_at, 0, 'bench', 0
from person;

insert into form_item (id, attempt_id, position, draw, item_type, item_id, item_version, item, state, counted,
    delivered_at, ended_at, lock_version)
select uuidv7(), attempt_id, 1, 0, 'email', 'bench', 1, '{}', 'ENDED', true, submitted_at, submitted_at, 0 from person;

insert into response (form_item_id, state, engine_version, flags, tries, changed_at, lock_version)
select f.id, 'SCORED', 'bench',
       case when luck > 0.97 then '[{"code": "pasted"}, {"code": "quiet"}]' when luck > 0.95 then '[{"code": "another-voice"}]'
            when luck > 0.8 then '[{"code": "quiet"}]' else '[]' end::jsonb, 1, p.submitted_at, 0
from form_item f join person p on p.attempt_id = f.attempt_id;

insert into attempt_score (id, attempt_id, level, name, engine_version, value, sem)
select uuidv7(), attempt_id, s.level, s.name, 'bench', least(100, greatest(0, ability + s.shift + 12 * (random() - 0.5))),
       3.5
from person, (values ('OVERALL', 'overall', 0), ('SKILL', 'speaking', 1), ('SKILL', 'listening', -1),
    ('SKILL', 'writing', 2), ('TRAIT', 'speaking/intelligibility', 3), ('TRAIT', 'speaking/fluency', -3),
    ('TRAIT', 'speaking/prosody', 1), ('TRAIT', 'speaking/accuracy', 4), ('TRAIT', 'speaking/vocabulary', -2),
    ('TRAIT', 'speaking/grammar', 0), ('TRAIT', 'speaking/task', 2), ('TRAIT', 'listening/comprehension', -1),
    ('TRAIT', 'writing/grammar', 2), ('TRAIT', 'writing/mechanics', 5), ('TRAIT', 'writing/task', 0)) s (level, name, shift);

insert into verdict (id, attempt_id, policy_id, engine_version, outcome, pass_probability, overall, reasons, issued_at)
select p.verdict_id, p.attempt_id, y.id, 'bench',
       case when ability >= 62 then 'PASS' when ability >= 54 then 'REVIEW' else 'FAIL' end, 0.5, ability,
       case when luck < 0.02 then '[{"code": "UNSCORABLE", "name": "silent", "value": null, "limit": null}]'
            else '[{"code": "BORDERLINE", "name": "", "value": 0.5, "limit": null}]' end::jsonb,
       p.submitted_at + interval '2 minutes'
from person p join policy y on y.campaign_id = p.campaign_id and y.version = 1;

-- the rules changed once for every tenth
insert into verdict (id, attempt_id, policy_id, engine_version, outcome, pass_probability, overall, reasons, issued_at)
select uuidv7(), p.attempt_id, y.id, 'bench', case when ability >= 60 then 'PASS' else 'REVIEW' end, 0.5, ability,
       '[{"code": "BORDERLINE", "name": "", "value": 0.5, "limit": null}]', p.submitted_at + interval '1 day'
from person p join policy y on y.campaign_id = p.campaign_id and y.version = 2 where p.n % 10 = 0;

insert into decision (id, verdict_id, outcome, reason, decided_by, decided_at, settles)
select uuidv7(), verdict_id, case when ability > 57 then 'PASS' else 'FAIL' end, 'Looked at', s.id,
       submitted_at + interval '1 day', true
from person, staff_member s where ability < 62 and luck >= 0.05;

insert into appeal (id, attempt_id, words, asked_at, lock_version)
select uuidv7(), attempt_id, 'Please look again', submitted_at + interval '2 days', 0
from person where ability < 57 and luck > 0.995;

analyze;
select restand(array(select attempt_id from person));
reset session_replication_role;

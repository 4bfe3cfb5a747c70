-- Results that were endorsed for a campaign are listed among those that were taken for it. An attempt has one result of
-- its own and one for each endorsement: a result is named by the endorsement, or else by the attempt.
alter table standing_score drop constraint fk_standing_score_result;
alter table standing_result drop constraint pk_standing_result;
alter table standing_result
    add column endorsement_id uuid
        constraint fk_standing_result_endorsement references endorsement on delete cascade,
    add column id uuid generated always as (coalesce(endorsement_id, attempt_id)) stored
        constraint pk_standing_result primary key;
alter table standing_score rename column attempt_id to result_id;
alter table standing_score
    add constraint fk_standing_score_result foreign key (result_id) references standing_result on delete cascade;

-- rows of the same place are ordered by the result's id
drop index ix_standing_result_account;
create index ix_standing_result_account on standing_result (client_account_id, submitted_at desc, id);
drop index ix_standing_result_submitted;
create index ix_standing_result_submitted on standing_result (submitted_at, id) include (client_account_id);
drop index ix_standing_result_name;
create index ix_standing_result_name on standing_result (name_sort, id) include (client_account_id);
drop index ix_standing_result_overall;
create index ix_standing_result_overall on standing_result (overall_sort, id) include (client_account_id);
create index ix_standing_result_attempt on standing_result (attempt_id);
create index ix_standing_result_endorsement on standing_result (endorsement_id) where endorsement_id is not null;

-- funnels count a campaign's own tests alone
drop index ix_standing_result_campaign;
create index ix_standing_result_campaign on standing_result (campaign_id, overall_sort)
    include (machine, decision, outcome, settled, endorsement_id);

-- what was endorsed tells the other account no more than its own page does: not where the applicant was found, and of
-- what was noted only what the machine's reasons there name
create function restand_endorsed(attempt_ids uuid[]) returns void language plpgsql as $$
begin
    insert into standing_result (attempt_id, endorsement_id, client_account_id, campaign_id, applicant_id, profile, name,
        name_sort, words, submitted_at, machine, decision, outcome, settled, overall, flags)
    select a.id, e.id, c.client_account_id, c.id, p.id, c.blueprint_id, p.name, lower(p.name),
           searched_words(concat_ws(' ', p.name, p.name_key, p.email)), a.submitted_at,
           e.outcome, d.outcome, coalesce(d.outcome, e.outcome),
           d.outcome is not null or (e.outcome = 'PASS' and not exists (
               select 1 from endorsement_decision o where o.endorsement_id = e.id)),
           e.overall,
           coalesce((select array_agg(distinct found.code order by found.code) from (
               select case reason ->> 'code' when 'UNSCORABLE' then 'unscorable' when 'NOT_REACHED' then 'not-reached'
                   else reason ->> 'name' end as code
               from jsonb_array_elements(e.reasons) reason
               where reason ->> 'code' in ('UNSCORABLE', 'NOT_REACHED', 'FLAGGED')) found), '{}')
    from endorsement e
    join attempt a on a.id = e.attempt_id
    join invitation i on i.id = a.invitation_id
    join applicant p on p.id = i.applicant_id
    join campaign c on c.id = e.campaign_id
    left join lateral (select o.outcome from endorsement_decision o
        where o.endorsement_id = e.id and o.settles order by o.decided_at desc, o.id desc limit 1) d on true
    where e.attempt_id = any (attempt_ids) and a.state in ('SCORED', 'DECIDED')
    on conflict (id) do update set
        name = excluded.name, name_sort = excluded.name_sort, words = excluded.words,
        decision = excluded.decision, outcome = excluded.outcome, settled = excluded.settled;

    delete from standing_score s using standing_result r
    where r.id = s.result_id and r.endorsement_id is not null and r.attempt_id = any (attempt_ids);
    insert into standing_score (result_id, name, value, client_account_id)
    select r.id, line ->> 'name', cast(line ->> 'value' as double precision), r.client_account_id
    from standing_result r
    join endorsement e on e.id = r.endorsement_id,
        jsonb_array_elements(e.scores) line
    where r.attempt_id = any (attempt_ids) and line ->> 'level' <> 'OVERALL';
end $$;

create or replace function restand(attempt_ids uuid[]) returns void language plpgsql as $$
begin
    if cardinality(attempt_ids) = 0 then
        return;
    end if;
    -- one after the other, so that none overwrites with what it read before the other
    perform 1 from attempt where id = any (attempt_ids) order by id for no key update;

    delete from standing_result r using attempt a
    where r.attempt_id = any (attempt_ids) and a.id = r.attempt_id and a.state not in ('SCORED', 'DECIDED');

    insert into standing_result (attempt_id, client_account_id, campaign_id, applicant_id, profile, name, name_sort,
        words, source, site, requisition, submitted_at, machine, decision, outcome, settled, overall, flags)
    select a.id, c.client_account_id, c.id, p.id, c.blueprint_id, p.name, lower(p.name),
           searched_words(concat_ws(' ', p.name, p.name_key, p.email)),
           i.source, i.site, i.requisition, a.submitted_at,
           v.outcome, d.outcome, coalesce(d.outcome, v.outcome),
           d.outcome is not null or (v.outcome = 'PASS' and not exists (
               select 1 from decision o join verdict w on w.id = o.verdict_id where w.attempt_id = a.id)),
           v.overall,
           coalesce((select array_agg(distinct found.code order by found.code) from (
               select flag ->> 'code' as code from form_item f join response r on r.form_item_id = f.id,
                   jsonb_array_elements(r.flags) flag
               where f.attempt_id = a.id and f.state <> 'INTERRUPTED'
               union all
               select case reason ->> 'code' when 'UNSCORABLE' then 'unscorable' else 'not-reached' end
               from jsonb_array_elements(v.reasons) reason
               where reason ->> 'code' in ('UNSCORABLE', 'NOT_REACHED')) found), '{}')
    from attempt a
    join invitation i on i.id = a.invitation_id
    join campaign c on c.id = i.campaign_id
    join applicant p on p.id = i.applicant_id
    join lateral (select w.* from verdict w join policy y on y.id = w.policy_id
        where w.attempt_id = a.id and y.campaign_id = c.id order by w.issued_at desc, w.id desc limit 1) v on true
    left join lateral (select o.outcome from decision o join verdict w on w.id = o.verdict_id
        join policy y on y.id = w.policy_id
        where w.attempt_id = a.id and y.campaign_id = c.id and o.settles
        order by o.decided_at desc, o.id desc limit 1) d on true
    where a.id = any (attempt_ids) and a.state in ('SCORED', 'DECIDED')
    on conflict (id) do update set
        name = excluded.name, name_sort = excluded.name_sort, words = excluded.words,
        source = excluded.source, site = excluded.site, requisition = excluded.requisition,
        machine = excluded.machine, decision = excluded.decision, outcome = excluded.outcome,
        settled = excluded.settled, overall = excluded.overall, flags = excluded.flags;

    delete from standing_score where result_id = any (attempt_ids);
    insert into standing_score (result_id, name, value, client_account_id)
    select s.attempt_id, s.name, s.value, r.client_account_id
    from standing_result r
    join lateral (select w.engine_version from verdict w join policy y on y.id = w.policy_id
        where w.attempt_id = r.attempt_id and y.campaign_id = r.campaign_id
        order by w.issued_at desc, w.id desc limit 1) v on true
    join attempt_score s on s.attempt_id = r.attempt_id and s.engine_version = v.engine_version
    where r.id = any (attempt_ids) and s.level <> 'OVERALL';

    insert into known_origin (client_account_id, kind, value)
    select distinct r.client_account_id, o.kind, o.value
    from standing_result r,
        lateral (values ('SOURCE', r.source), ('SITE', r.site), ('REQUISITION', r.requisition)) o (kind, value)
    where r.id = any (attempt_ids) and o.value is not null
    on conflict do nothing;

    perform restand_endorsed(attempt_ids);
end $$;

create function restand_endorsement_decision() returns trigger language plpgsql as $$
begin
    perform restand(array(select attempt_id from endorsement where id = new.endorsement_id));
    return null;
end $$;
create constraint trigger endorsement_restands after insert on endorsement
    deferrable initially deferred for each row execute function restand_verdict();
create constraint trigger endorsement_decision_restands after insert on endorsement_decision
    deferrable initially deferred for each row execute function restand_endorsement_decision();

select restand_endorsed(array(select attempt_id from endorsement));

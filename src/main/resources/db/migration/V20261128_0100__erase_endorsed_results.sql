-- An endorsement's scores and reasons are erased with the person's; the list of results follows.
create or replace function restand_endorsed(attempt_ids uuid[]) returns void language plpgsql as $$
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
        decision = excluded.decision, outcome = excluded.outcome, settled = excluded.settled,
        overall = excluded.overall, flags = excluded.flags;

    delete from standing_score s using standing_result r
    where r.id = s.result_id and r.endorsement_id is not null and r.attempt_id = any (attempt_ids);
    insert into standing_score (result_id, name, value, client_account_id)
    select r.id, line ->> 'name', cast(line ->> 'value' as double precision), r.client_account_id
    from standing_result r
    join endorsement e on e.id = r.endorsement_id,
        jsonb_array_elements(e.scores) line
    where r.attempt_id = any (attempt_ids) and line ->> 'level' <> 'OVERALL';
end $$;

drop trigger endorsement_restands on endorsement;
create constraint trigger endorsement_restands after insert or update on endorsement
    deferrable initially deferred for each row execute function restand_verdict();

select restand_endorsed(array(select attempt_id from endorsement));

-- what was remarked on while scoring goes with the scores
update response r set flags = '[]', lock_version = r.lock_version + 1
from form_item f
join attempt a on a.id = f.attempt_id
join erased_data e on e.invitation_id = a.invitation_id and e.kind = 'SCORES'
where f.id = r.form_item_id and r.flags <> '[]';

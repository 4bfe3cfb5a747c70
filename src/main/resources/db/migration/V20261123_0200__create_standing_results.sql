-- What the table of results is read from: of each attempt with a verdict what stands now, in columns that an index can
-- hold. Triggers keep it at the end of the transaction that changes a verdict, a decision, an attempt or a person, so
-- that whoever writes one of them need not know of this table.
create table standing_result (
    attempt_id uuid constraint pk_standing_result primary key
        constraint fk_standing_result_attempt references attempt on delete cascade,
    client_account_id uuid not null,
    campaign_id uuid not null,
    applicant_id uuid not null,
    profile text not null,
    name text not null,
    name_sort text not null,
    words tsvector not null,
    source text,
    site text,
    requisition text,
    submitted_at timestamptz not null,
    machine text not null,
    decision text,
    outcome text not null,
    settled boolean not null,
    overall double precision,
    -- for sorting: what has no score comes after everything that has
    overall_sort double precision generated always as (coalesce(overall, -1)) stored,
    flags text[] not null
);
create index ix_standing_result_account on standing_result (client_account_id, submitted_at desc, attempt_id);
create index ix_standing_result_campaign on standing_result (campaign_id, overall_sort);
create index ix_standing_result_applicant on standing_result (applicant_id);
create index ix_standing_result_submitted on standing_result (submitted_at, attempt_id) include (client_account_id);
create index ix_standing_result_name on standing_result (name_sort, attempt_id) include (client_account_id);
create index ix_standing_result_overall on standing_result (overall_sort, attempt_id) include (client_account_id);
create index ix_standing_result_outcome on standing_result (outcome, settled, client_account_id);
create index ix_standing_result_source on standing_result (source) where source is not null;
create index ix_standing_result_site on standing_result (site) where site is not null;
create index ix_standing_result_requisition on standing_result (requisition) where requisition is not null;
create index ix_standing_result_words on standing_result using gin (words);
create index ix_standing_result_flags on standing_result using gin (flags);

-- the trait and skill scores that the standing verdict is made of
create table standing_score (
    attempt_id uuid not null constraint fk_standing_score_result references standing_result on delete cascade,
    name text not null,
    value double precision not null,
    client_account_id uuid not null,
    constraint pk_standing_score primary key (attempt_id, name) include (value)
);
create index ix_standing_score_name on standing_score (name, value, attempt_id) include (client_account_id);

-- what the filters by source, site and requisition offer
create table known_origin (
    client_account_id uuid not null constraint fk_known_origin_client_account references client_account,
    kind text not null constraint ck_known_origin_kind check (kind in ('SOURCE', 'SITE', 'REQUISITION')),
    value text not null,
    constraint pk_known_origin primary key (client_account_id, kind, value)
);

-- words of a text as they are searched for by their beginnings
create function searched_words(text) returns tsvector language sql immutable as $$
    select array_to_tsvector(array_remove(
        regexp_split_to_array(lower($1), '[^[:alnum:]]+'), ''))
$$;

-- an attempt that was set aside has no standing result
create function restand(attempt_ids uuid[]) returns void language plpgsql as $$
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
    on conflict (attempt_id) do update set
        name = excluded.name, name_sort = excluded.name_sort, words = excluded.words,
        source = excluded.source, site = excluded.site, requisition = excluded.requisition,
        machine = excluded.machine, decision = excluded.decision, outcome = excluded.outcome,
        settled = excluded.settled, overall = excluded.overall, flags = excluded.flags;

    delete from standing_score where attempt_id = any (attempt_ids);
    insert into standing_score (attempt_id, name, value, client_account_id)
    select s.attempt_id, s.name, s.value, r.client_account_id
    from standing_result r
    join lateral (select w.engine_version from verdict w join policy y on y.id = w.policy_id
        where w.attempt_id = r.attempt_id and y.campaign_id = r.campaign_id
        order by w.issued_at desc, w.id desc limit 1) v on true
    join attempt_score s on s.attempt_id = r.attempt_id and s.engine_version = v.engine_version
    where r.attempt_id = any (attempt_ids) and s.level <> 'OVERALL';

    insert into known_origin (client_account_id, kind, value)
    select distinct r.client_account_id, o.kind, o.value
    from standing_result r,
        lateral (values ('SOURCE', r.source), ('SITE', r.site), ('REQUISITION', r.requisition)) o (kind, value)
    where r.attempt_id = any (attempt_ids) and o.value is not null
    on conflict do nothing;
end $$;

create function restand_attempt() returns trigger language plpgsql as $$
begin
    perform restand(array[new.id]);
    return null;
end $$;
create function restand_verdict() returns trigger language plpgsql as $$
begin
    perform restand(array[new.attempt_id]);
    return null;
end $$;
create function restand_decision() returns trigger language plpgsql as $$
begin
    perform restand(array(select attempt_id from verdict where id = new.verdict_id));
    return null;
end $$;
create function restand_response() returns trigger language plpgsql as $$
begin
    perform restand(array(select f.attempt_id from form_item f join standing_result r on r.attempt_id = f.attempt_id
        where f.id = new.form_item_id));
    return null;
end $$;
create function restand_applicant() returns trigger language plpgsql as $$
begin
    perform restand(array(select attempt_id from standing_result where applicant_id = new.id));
    return null;
end $$;
create function restand_invitation() returns trigger language plpgsql as $$
begin
    perform restand(array(select r.attempt_id from attempt a join standing_result r on r.attempt_id = a.id
        where a.invitation_id = new.id));
    return null;
end $$;

-- deferred, as a verdict may be written before its scores
create constraint trigger attempt_restands after update of state on attempt
    deferrable initially deferred for each row
    when (old.state is distinct from new.state and new.state in ('SCORED', 'DECIDED', 'VOIDED'))
    execute function restand_attempt();
create constraint trigger verdict_restands after insert or update on verdict
    deferrable initially deferred for each row execute function restand_verdict();
create constraint trigger decision_restands after insert on decision
    deferrable initially deferred for each row execute function restand_decision();
create constraint trigger response_restands after update of flags on response
    deferrable initially deferred for each row
    when (old.flags is distinct from new.flags) execute function restand_response();
create constraint trigger applicant_restands after update of name, name_key, email on applicant
    deferrable initially deferred for each row
    when ((old.name, old.name_key, old.email) is distinct from (new.name, new.name_key, new.email))
    execute function restand_applicant();
create constraint trigger invitation_restands after update of source, site, requisition on invitation
    deferrable initially deferred for each row
    when ((old.source, old.site, old.requisition) is distinct from (new.source, new.site, new.requisition))
    execute function restand_invitation();

select restand(array(select id from attempt where state in ('SCORED', 'DECIDED')));

-- ways of looking at the table that somebody has named
create table saved_view (
    id uuid constraint pk_saved_view primary key,
    staff_member_id uuid not null constraint fk_saved_view_staff_member references staff_member,
    name text not null,
    query text not null,
    opens_first boolean not null,
    created_at timestamptz not null,
    deleted_at timestamptz,
    lock_version int not null,
    constraint ck_saved_view_opens_first check (not (opens_first and deleted_at is not null))
);
create unique index uq_saved_view_name on saved_view (staff_member_id, lower(name)) where deleted_at is null;
create unique index uq_saved_view_opens_first on saved_view (staff_member_id) where opens_first;

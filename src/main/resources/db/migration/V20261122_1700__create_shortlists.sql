-- several named shortlists a campaign; what was one list so far becomes the first
create table shortlist (
    id uuid constraint pk_shortlist primary key,
    campaign_id uuid not null constraint fk_shortlist_campaign references campaign,
    name text not null,
    state text not null constraint ck_shortlist_state
        check (state in ('OPEN', 'LOCKED', 'HANDED_OVER', 'SEEN', 'TAKEN')),
    created_at timestamptz not null,
    lock_version int not null,
    constraint uq_shortlist_name unique (campaign_id, name)
);

-- who made, locked, unlocked, handed over, saw and took a list, and when
create table shortlist_step (
    id uuid constraint pk_shortlist_step primary key,
    shortlist_id uuid not null constraint fk_shortlist_step_shortlist references shortlist,
    deed text not null constraint ck_shortlist_step_deed
        check (deed in ('CREATED', 'LOCKED', 'UNLOCKED', 'HANDED_OVER', 'SEEN', 'TAKEN', 'GIVEN_BACK')),
    done_by uuid not null constraint fk_shortlist_step_done_by references staff_member,
    done_at timestamptz not null
);
create index ix_shortlist_step_shortlist on shortlist_step (shortlist_id, done_at);

insert into shortlist (id, campaign_id, name, state, created_at, lock_version)
select gen_random_uuid(), campaign_id, 'Shortlist', 'OPEN', min(added_at), 0 from shortlist_entry group by campaign_id;

insert into shortlist_step (id, shortlist_id, deed, done_by, done_at)
select distinct on (s.id) gen_random_uuid(), s.id, 'CREATED', e.added_by, e.added_at
from shortlist s join shortlist_entry e on e.campaign_id = s.campaign_id order by s.id, e.added_at, e.id;

alter table shortlist_entry
    add column shortlist_id uuid constraint fk_shortlist_entry_shortlist references shortlist,
    add column position int,
    add column note text not null default '',
    add column removed_by uuid constraint fk_shortlist_entry_removed_by references staff_member,
    add column removed_at timestamptz,
    add constraint ck_shortlist_entry_removed check ((removed_by is null) = (removed_at is null));

update shortlist_entry e set shortlist_id = s.id, position = n.place
from shortlist s, (select id, row_number() over (partition by campaign_id order by added_at, id) as place
                   from shortlist_entry) n
where s.campaign_id = e.campaign_id and n.id = e.id;

alter table shortlist_entry
    alter column shortlist_id set not null,
    alter column position set not null,
    alter column note drop default,
    drop constraint uq_shortlist_entry_attempt,
    add constraint uq_shortlist_entry_attempt unique (shortlist_id, attempt_id);
create index ix_shortlist_entry_attempt on shortlist_entry (attempt_id);

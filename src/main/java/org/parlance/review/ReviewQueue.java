package org.parlance.review;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.parlance.verdict.Reason;
import org.parlance.web.Json;
import org.parlance.web.PageLanguage;

/** Everything that waits for a person in some client accounts, the oldest first. An attempt that waits is SCORED. */
@ApplicationScoped
class ReviewQueue {
    static final int PAGE = 25;

    /**
     * Whatever is looked up for each is a single value, so that it is looked up for what waits and nothing else. What is
     * hidden from the reader has no kind, but that somebody who may be asked to rate it sees that a second person is.
     */
    private static final String WAITING = """
            with everything as (
                select r.attempt_id as attempt, r.campaign_id as campaign, r.applicant_id as applicant,
                       case when (select d.id from decision d join verdict w on w.id = d.verdict_id
                                where w.attempt_id = r.attempt_id limit 1) is not null then 'SECOND'
                            when r.machine = 'FAIL' then 'FAIL' else 'REVIEW' end as kind,
                       v.issued_at as since, v.reasons as reasons
                from standing_result r
                join lateral (select issued_at, reasons from verdict
                    where attempt_id = r.attempt_id order by issued_at desc, id desc limit 1) v on true
                where not r.settled and r.endorsement_id is null and r.client_account_id in (:accounts)
                union all
                select p.attempt_id, i.campaign_id, i.applicant_id, 'APPEAL', p.asked_at, '[]'
                from appeal p
                join attempt a on a.id = p.attempt_id
                join invitation i on i.id = a.invitation_id
                join campaign c on c.id = i.campaign_id
                where p.answered_at is null and c.client_account_id in (:accounts)
                union all
                select f.attempt_id, i.campaign_id, i.applicant_id, 'CONFIRMATION', f.scored_at, '[]'
                from confirmation f
                join invitation i on i.id = f.invitation_id
                join campaign c on c.id = i.campaign_id
                where f.finding in ('APART', 'UNCLEAR') and c.client_account_id in (:accounts)
                    and not exists (select 1 from decision d join verdict w on w.id = d.verdict_id
                        where w.attempt_id = f.attempt_id and d.settles and d.decided_at > f.scored_at)
                union all
                select coalesce(f.attempt_id, a.id), i.campaign_id, i.applicant_id,
                       case when f.attempt_id is null then 'ARRIVED' else 'CONFIRMATION' end, l.arrived_at, '[]'
                from (select attempt_id, max(arrived_at) as arrived_at from late_arrival group by attempt_id) l
                join attempt a on a.id = l.attempt_id and a.state = 'DECIDED'
                join invitation i on i.id = a.invitation_id
                join campaign c on c.id = i.campaign_id
                left join confirmation f on f.invitation_id = i.id
                where c.client_account_id in (:accounts)
                    and not exists (select 1 from decision d join verdict w on w.id = d.verdict_id
                        where w.attempt_id = coalesce(f.attempt_id, a.id) and d.settles
                            and d.decided_at > l.arrived_at)
                    and (f.finding is null or f.finding = 'AGREES'
                        or exists (select 1 from decision d join verdict w on w.id = d.verdict_id
                            where w.attempt_id = f.attempt_id and d.settles and d.decided_at > f.scored_at))
            ), waiting as (
                select e.attempt, e.campaign, e.applicant, e.since, e.reasons,
                       e.attempt = any (cast(string_to_array(:rating, ',') as uuid[]))
                           or e.attempt = any (cast(string_to_array(:toRate, ',') as uuid[])) as hidden,
                       case when e.attempt = any (cast(string_to_array(:rating, ',') as uuid[]))
                               or e.attempt = any (cast(string_to_array(:toRate, ',') as uuid[]))
                                   and e.kind in ('FAIL', 'REVIEW')
                           then null else e.kind end as kind
                from everything e
            )
            """;

    private static final String FILTERED =
            " where (:anyCampaign or w.campaign = :campaign) and (:anyKind or w.kind = :kind)";

    private static final String COUNTS = WAITING + """
            select w.campaign as campaign, c.name as name, w.kind as kind, count(*) as waiting
            from waiting w join campaign c on c.id = w.campaign
            group by w.campaign, c.name, w.kind order by c.name, w.campaign
            """;

    private static final String ROWS = WAITING + """
            select w.attempt as attempt, p.name as applicant, c.name as campaign, o.name as account, w.kind as kind,
                   w.since as since, cast(w.reasons as text) as reasons, w.hidden as hidden,
                   exists (select 1 from late_arrival l join attempt a on a.id = l.attempt_id
                       left join confirmation f on f.invitation_id = a.invitation_id
                       where coalesce(f.attempt_id, a.id) = w.attempt) as arrived,
                   (select d.id from decision d join verdict v on v.id = d.verdict_id
                       where v.attempt_id = w.attempt and d.decided_by = :reader limit 1) is not null as mine
            from (select w.* from waiting w
            """ + FILTERED + """
             order by w.since, w.attempt limit :size offset :from) w
            join applicant p on p.id = w.applicant
            join campaign c on c.id = w.campaign
            join client_account o on o.id = c.client_account_id
            order by w.since, w.attempt
            """;

    private static final UUID NONE = new UUID(0, 0);

    private final EntityManager entities;
    private final HiddenResults hiding;
    private final PageLanguage page;

    ReviewQueue(EntityManager entities, HiddenResults hiding, PageLanguage page) {
        this.entities = entities;
        this.hiding = hiding;
        this.page = page;
    }

    /**
     * @param number of the page, from 1; one beyond the last is the last
     */
    @Transactional
    QueuePage page(QueueFilter filter, int number, Collection<UUID> accountIds, Reader reader) {
        Hidden hidden = hiding.from(reader, accountIds);
        List<QueuePage.CampaignCount> campaigns = new ArrayList<>();
        Map<WaitingKind, Long> kinds = new EnumMap<>(WaitingKind.class);
        Map<UUID, Long> byCampaign = new LinkedHashMap<>();
        Map<UUID, String> names = new LinkedHashMap<>();
        for (Tuple count : counts(accountIds, hidden)) {
            UUID campaign = count.get("campaign", UUID.class);
            long waiting = count.get("waiting", Long.class);
            names.put(campaign, count.get("name", String.class));
            byCampaign.merge(campaign, waiting, Long::sum);
            String kind = count.get("kind", String.class);
            if (kind != null && (filter.campaign() == null || filter.isCampaign(campaign))) {
                kinds.merge(WaitingKind.valueOf(kind), waiting, Long::sum);
            }
        }
        byCampaign.forEach((id, count) -> campaigns.add(new QueuePage.CampaignCount(id, names.get(id), count)));
        long everything =
                byCampaign.values().stream().mapToLong(Long::longValue).sum();
        long ofCampaign = filter.campaign() == null ? everything : byCampaign.getOrDefault(filter.campaign(), 0L);
        long waiting = filter.kind() == null ? ofCampaign : kinds.getOrDefault(filter.kind(), 0L);
        int pages = (int) Math.max(1, (waiting + PAGE - 1) / PAGE);
        int shown = Math.max(1, Math.min(number, pages));
        return new QueuePage(
                filter,
                waiting,
                everything,
                shown,
                pages,
                campaigns,
                Arrays.stream(WaitingKind.values())
                        .map(kind -> new QueuePage.KindCount(kind, kinds.getOrDefault(kind, 0L)))
                        .toList(),
                rows(filter, (shown - 1) * PAGE, accountIds, reader, hidden));
    }

    private List<Tuple> counts(Collection<UUID> accountIds, Hidden hidden) {
        if (accountIds.isEmpty()) {
            return List.of();
        }
        return sql(COUNTS)
                .addScalar("campaign", UUID.class)
                .addScalar("name", String.class)
                .addScalar("kind", String.class)
                .addScalar("waiting", Long.class)
                .setParameter("rating", Hidden.listed(hidden.rating()))
                .setParameter("toRate", Hidden.listed(hidden.toRate()))
                .setParameterList("accounts", accountIds)
                .getResultList();
    }

    private List<QueuePage.Row> rows(
            QueueFilter filter, int from, Collection<UUID> accountIds, Reader reader, Hidden hidden) {
        if (accountIds.isEmpty()) {
            return List.of();
        }
        NativeQuery<Tuple> query = sql(ROWS)
                .addScalar("attempt", UUID.class)
                .addScalar("applicant", String.class)
                .addScalar("campaign", String.class)
                .addScalar("account", String.class)
                .addScalar("kind", String.class)
                .addScalar("since", Instant.class)
                .addScalar("reasons", String.class)
                .addScalar("mine", Boolean.class)
                .addScalar("hidden", Boolean.class)
                .addScalar("arrived", Boolean.class)
                .setParameter("reader", reader.id())
                .setParameter("size", PAGE)
                .setParameter("from", from);
        return filtered(query, filter, accountIds, hidden).getResultList().stream()
                .map(this::row)
                .toList();
    }

    private QueuePage.Row row(Tuple row) {
        List<Reason> reasons = Json.read(row.get("reasons", String.class), new TypeReference<>() {});
        boolean hidden = row.get("hidden", Boolean.class);
        String kind = row.get("kind", String.class);
        return new QueuePage.Row(
                row.get("attempt", UUID.class),
                row.get("applicant", String.class),
                row.get("campaign", String.class),
                row.get("account", String.class),
                kind == null ? null : WaitingKind.valueOf(kind),
                row.get("since", Instant.class),
                hidden ? List.of() : ReasonWords.of(page).of(reasons),
                hidden,
                row.get("mine", Boolean.class) && WaitingKind.SECOND.name().equals(kind),
                row.get("arrived", Boolean.class));
    }

    /**
     * The neighbour of an attempt, which need not wait any more.
     *
     * @param onwards towards the newer ones, and from the newest to the oldest
     */
    @Transactional
    Optional<UUID> beside(
            UUID attemptId, boolean onwards, QueueFilter filter, Collection<UUID> accountIds, Reader reader) {
        if (accountIds.isEmpty()) {
            return Optional.empty();
        }
        String order = onwards ? "asc" : "desc";
        String beyond = onwards ? ">" : "<";
        // of what is left the neighbour comes first, then whatever lies on the other side of the attempt
        NativeQuery<Tuple> query = sql(WAITING + """
                select w.attempt as attempt from waiting w
                cross join lateral (select coalesce(
                    (select min(s.since) from waiting s where s.attempt = :attempt),
                    (select max(v.issued_at) from verdict v where v.attempt_id = :attempt)) as since) here
                """ + FILTERED
                        + " and w.attempt <> :attempt order by (w.since, w.attempt) " + beyond
                        + " (here.since, :attempt) desc, w.since " + order + ", w.attempt " + order + " limit 1")
                .addScalar("attempt", UUID.class)
                .setParameter("attempt", attemptId);
        return filtered(query, filter, accountIds, hiding.from(reader, accountIds)).getResultList().stream()
                .map(row -> row.get("attempt", UUID.class))
                .findFirst();
    }

    private NativeQuery<Tuple> sql(String sql) {
        return entities.unwrap(Session.class).createNativeQuery(sql, Tuple.class);
    }

    /** What a page of the unfiltered queue asks the database, to be measured. */
    static List<ResultQuery> measured(Collection<UUID> accountIds, UUID reader) {
        Map<String, Object> counted = Map.of("accounts", accountIds, "rating", "", "toRate", "");
        Map<String, Object> listed = new HashMap<>(counted);
        listed.putAll(Map.of(
                "reader",
                reader,
                "anyCampaign",
                true,
                "campaign",
                NONE,
                "anyKind",
                true,
                "kind",
                "",
                "size",
                PAGE,
                "from",
                0));
        return List.of(new ResultQuery(COUNTS, counted), new ResultQuery(ROWS, Map.copyOf(listed)));
    }

    private static NativeQuery<Tuple> filtered(
            NativeQuery<Tuple> query, QueueFilter filter, Collection<UUID> accountIds, Hidden hidden) {
        return query.setParameterList("accounts", accountIds)
                .setParameter("rating", Hidden.listed(hidden.rating()))
                .setParameter("toRate", Hidden.listed(hidden.toRate()))
                .setParameter("anyCampaign", filter.campaign() == null)
                .setParameter("campaign", filter.campaign() == null ? NONE : filter.campaign())
                .setParameter("anyKind", filter.kind() == null)
                .setParameter("kind", filter.kind() == null ? "" : filter.kind().name());
    }
}

package org.parlance.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.Session;

/** Counts campaigns' applicants by how far they have come, all campaigns in one query. */
@ApplicationScoped
class Funnels {
    /**
     * Of each invitation one attempt at most is not set aside. It is under way or it has come to a result, so the few
     * that are under way are counted one by one and the rest from the results, by indexes alone.
     */
    private static final String COUNTS = """
            with invited as (
                select i.campaign_id, count(*) as number, sum(i.lock_version) as moves
                from invitation i
                where i.campaign_id in (:campaigns) and i.confirms_attempt_id is null
                group by i.campaign_id),
            under_way as (
                select i.campaign_id, count(*) as number, count(a.submitted_at) as submitted,
                       sum(a.lock_version) as moves
                from attempt a join invitation i on i.id = a.invitation_id
                where a.state in ('STARTED', 'INTERRUPTED', 'SUBMITTED')
                  and i.campaign_id in (:campaigns) and i.confirms_attempt_id is null
                group by i.campaign_id),
            standing as (
                select r.campaign_id, count(*) as number,
                       count(*) filter (where r.settled and r.outcome = 'PASS') as passed,
                       count(*) filter (where not r.settled) as review,
                       count(*) filter (where r.decision = 'FAIL') as failed
                from standing_result r
                where r.campaign_id in (:campaigns) and r.endorsement_id is null
                group by r.campaign_id)
            select i.campaign_id as campaign,
                   i.number as invited,
                   coalesce(u.number, 0) + coalesce(s.number, 0) as started,
                   coalesce(u.submitted, 0) + coalesce(s.number, 0) as submitted,
                   coalesce(s.number, 0) as scored,
                   coalesce(s.passed, 0) as passed,
                   coalesce(s.review, 0) as review,
                   coalesce(s.failed, 0) as failed,
                   cast(i.moves + coalesce(u.moves, 0) as bigint) as moves
            from invited i
            left join under_way u on u.campaign_id = i.campaign_id
            left join standing s on s.campaign_id = i.campaign_id
            """;

    private final EntityManager entities;

    Funnels(EntityManager entities) {
        this.entities = entities;
    }

    /** By campaign id; a campaign without invitations is left out. */
    @Transactional
    Map<UUID, LiveFunnel> of(Collection<UUID> campaignIds) {
        if (campaignIds.isEmpty()) {
            return Map.of();
        }
        Map<UUID, LiveFunnel> funnels = new HashMap<>();
        for (Tuple row : rows(campaignIds)) {
            Funnel funnel = new Funnel(
                    row.get("invited", Long.class),
                    row.get("started", Long.class),
                    row.get("submitted", Long.class),
                    row.get("scored", Long.class),
                    row.get("passed", Long.class),
                    row.get("review", Long.class),
                    row.get("failed", Long.class));
            String stamp = Integer.toHexString(Objects.hash(funnel, row.get("moves", Long.class)));
            funnels.put(row.get("campaign", UUID.class), new LiveFunnel(funnel, stamp));
        }
        return funnels;
    }

    /** What the funnels of these campaigns ask the database, to be measured. */
    static ResultQuery measured(Collection<UUID> campaignIds) {
        return new ResultQuery(COUNTS, Map.of("campaigns", campaignIds));
    }

    private List<Tuple> rows(Collection<UUID> campaignIds) {
        return entities.unwrap(Session.class)
                .createNativeQuery(COUNTS, Tuple.class)
                .setParameterList("campaigns", campaignIds)
                .getResultList();
    }
}

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
    /** By the newest attempt that counts. What stands of its result is the same as in the table of results. */
    private static final String COUNTS = """
            select i.campaign_id as campaign,
                   count(*) as invited,
                   count(a.id) as started,
                   count(a.submitted_at) as submitted,
                   count(r.attempt_id) as scored,
                   count(*) filter (where r.settled and r.outcome = 'PASS') as passed,
                   count(*) filter (where not r.settled) as review,
                   count(*) filter (where r.decision = 'FAIL') as failed,
                   cast(sum(i.lock_version + coalesce(a.lock_version, 0)) as bigint) as moves
            from invitation i
            left join lateral (select id, submitted_at, lock_version from attempt
                where invitation_id = i.id and state <> 'VOIDED' order by number desc limit 1) a on true
            left join standing_result r on r.attempt_id = a.id
            where i.campaign_id in (:campaigns) and i.confirms_attempt_id is null
            group by i.campaign_id
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

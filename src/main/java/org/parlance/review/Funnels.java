package org.parlance.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/** Counts campaigns' applicants by how far they have come, all campaigns in one query. */
@ApplicationScoped
class Funnels {
    private static final String COUNTS = """
            select i.campaign_id as campaign,
                   count(*) as invited,
                   count(a.id) as started,
                   count(a.submitted_at) as submitted,
                   count(v.id) as scored,
                   count(*) filter (where coalesce(d.outcome, v.outcome) = 'PASS') as passed,
                   count(*) filter (where d.outcome is null and v.outcome in ('REVIEW', 'FAIL')) as review,
                   count(*) filter (where d.outcome = 'FAIL') as failed
            from invitation i
            left join lateral (select id, submitted_at from attempt
                where invitation_id = i.id and state <> 'VOIDED' order by number desc limit 1) a on true
            left join lateral (select id, outcome from verdict
                where attempt_id = a.id order by issued_at desc, id desc limit 1) v on true
            left join lateral (select made.outcome from decision made join verdict on verdict.id = made.verdict_id
                where verdict.attempt_id = a.id and made.settles order by made.decided_at desc, made.id desc limit 1) d
                on true
            where i.campaign_id in (:campaigns) and i.confirms_attempt_id is null
            group by i.campaign_id
            """;

    private final EntityManager entities;

    Funnels(EntityManager entities) {
        this.entities = entities;
    }

    /** By campaign id; a campaign without invitations is left out. */
    @Transactional
    Map<UUID, Funnel> of(Collection<UUID> campaignIds) {
        if (campaignIds.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Funnel> funnels = new HashMap<>();
        for (Tuple row : rows(campaignIds)) {
            funnels.put(
                    row.get("campaign", UUID.class),
                    new Funnel(
                            row.get("invited", Long.class),
                            row.get("started", Long.class),
                            row.get("submitted", Long.class),
                            row.get("scored", Long.class),
                            row.get("passed", Long.class),
                            row.get("review", Long.class),
                            row.get("failed", Long.class)));
        }
        return funnels;
    }

    private List<Tuple> rows(Collection<UUID> campaignIds) {
        return entities.unwrap(Session.class)
                .createNativeQuery(COUNTS, Tuple.class)
                .setParameterList("campaigns", campaignIds)
                .getResultList();
    }
}

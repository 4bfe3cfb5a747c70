package org.parlance.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.parlance.bank.Exposure;

/** Says how often items were given lately. */
@ApplicationScoped
class RecentItems {
    private final EntityManager entities;

    RecentItems(EntityManager entities) {
        this.entities = entities;
    }

    /** @param newcomer an attempt whose form is still to be drawn, so that it is not one of those that count */
    @Transactional
    Exposure exposure(String language, UUID newcomer) {
        entities.flush();
        List<?> rows = entities.createNativeQuery(
                        "with recent as (select a.id, row_number() over (partition by a.state in ('STARTED', 'INTERRUPTED')"
                                + " order by a.started_at desc, a.id) as place, a.state in ('STARTED', 'INTERRUPTED') as runs"
                                + " from (select attempt.* from attempt join invitation on invitation.id = invitation_id"
                                + " join campaign on campaign.id = campaign_id"
                                + " where campaign.language = :language and attempt.id <> :newcomer"
                                + " order by attempt.started_at desc limit :forms) a)"
                                + " select f.item_id, count(distinct f.attempt_id), bool_or(r.runs and r.place <= :beside),"
                                + " (select count(*) from recent) from form_item f join recent r on r.id = f.attempt_id"
                                + " group by f.item_id")
                .setParameter("language", language)
                .setParameter("newcomer", newcomer)
                .setParameter("forms", Exposure.RECENT_FORMS)
                .setParameter("beside", Exposure.FORMS_BESIDE)
                .getResultList();
        Map<String, Double> shares = new HashMap<>();
        Set<String> beside = new HashSet<>();
        for (Object one : rows) {
            Object[] row = (Object[]) one;
            shares.put((String) row[0], Exposure.share(((Number) row[1]).longValue(), ((Number) row[3]).longValue()));
            if ((Boolean) row[2]) {
                beside.add((String) row[0]);
            }
        }
        return new Exposure(shares, beside);
    }
}

package org.parlance.shortlist;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ShortlistEntries implements PanacheRepositoryBase<ShortlistEntry, UUID> {
    /** With all that a row shows, those put forward first at the top. */
    List<ShortlistEntry> ofCampaign(UUID campaignId) {
        return list(
                "select e from ShortlistEntry e join fetch e.addedBy join fetch e.attempt a join fetch a.invitation i"
                        + " join fetch i.applicant where e.campaignId = ?1 order by e.addedAt, e.id",
                campaignId);
    }

    List<ShortlistEntry> ofAttempts(Collection<UUID> attemptIds) {
        return list("select e from ShortlistEntry e join fetch e.addedBy where e.attempt.id in ?1", attemptIds);
    }

    Optional<ShortlistEntry> ofAttempt(UUID attemptId) {
        return find("attempt.id", attemptId).firstResultOptional();
    }

    Map<UUID, Integer> sizes(Collection<UUID> campaignIds) {
        Map<UUID, Integer> sizes = new HashMap<>();
        getEntityManager()
                .createQuery(
                        "select campaignId, count(*) from ShortlistEntry where campaignId in :ids group by campaignId",
                        Object[].class)
                .setParameter("ids", campaignIds)
                .getResultStream()
                .forEach(row -> sizes.put((UUID) row[0], Math.toIntExact((Long) row[1])));
        return sizes;
    }
}

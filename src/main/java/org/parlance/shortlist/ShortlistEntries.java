package org.parlance.shortlist;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class ShortlistEntries implements PanacheRepositoryBase<ShortlistEntry, UUID> {
    /** With all that a row shows, in the list's order; the removed ones too. */
    List<ShortlistEntry> ofList(UUID shortlistId) {
        return list(
                "select e from ShortlistEntry e join fetch e.addedBy left join fetch e.removedBy"
                        + " join fetch e.attempt a join fetch a.invitation i join fetch i.applicant"
                        + " where e.shortlistId = ?1 order by e.position, e.addedAt, e.id",
                shortlistId);
    }

    List<ShortlistEntry> standing(UUID shortlistId) {
        return ofList(shortlistId).stream().filter(entry -> !entry.removed()).toList();
    }

    /** On the lists of the campaigns that the tests were taken for. */
    List<ShortlistEntry> ofAttempts(Collection<UUID> attemptIds) {
        return list(
                "select e from ShortlistEntry e join fetch e.addedBy where e.removedAt is null and e.attempt.id in ?1"
                        + " and e.attempt.invitation.campaign.id = e.campaignId order by e.addedAt, e.id",
                attemptIds);
    }

    /** Standing on the lists of one campaign. */
    List<ShortlistEntry> ofCampaign(UUID attemptId, UUID campaignId) {
        return list(
                "select e from ShortlistEntry e join fetch e.addedBy where e.removedAt is null"
                        + " and e.attempt.id = ?1 and e.campaignId = ?2 order by e.addedAt, e.id",
                attemptId,
                campaignId);
    }

    /** The accounts that tests were taken for whose results stand or stood on a list of another account's campaign. */
    Set<UUID> origins(UUID shortlistId) {
        return getEntityManager()
                .createQuery(
                        "select a.invitation.campaign.clientAccount.id from ShortlistEntry e join e.attempt a"
                                + " where e.shortlistId = :list and a.invitation.campaign.id <> e.campaignId",
                        UUID.class)
                .setParameter("list", shortlistId)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** Removed or not. */
    Optional<ShortlistEntry> of(UUID shortlistId, UUID attemptId) {
        return find("shortlistId = ?1 and attempt.id = ?2", shortlistId, attemptId)
                .firstResultOptional();
    }

    Set<UUID> attemptsOn(UUID shortlistId) {
        return getEntityManager()
                .createQuery(
                        "select e.attempt.id from ShortlistEntry e where e.shortlistId = :list and e.removedAt is null",
                        UUID.class)
                .setParameter("list", shortlistId)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** The place after everybody's, the removed ones' too. */
    int nextPosition(UUID shortlistId) {
        Integer last = getEntityManager()
                .createQuery("select max(position) from ShortlistEntry where shortlistId = :list", Integer.class)
                .setParameter("list", shortlistId)
                .getSingleResult();
        return last == null ? 1 : last + 1;
    }

    /** How many stand on each list. @param without attempts that are not counted */
    Map<UUID, Integer> sizes(Collection<UUID> shortlistIds, Collection<UUID> without) {
        Map<UUID, Integer> sizes = new HashMap<>();
        getEntityManager()
                .createQuery(
                        "select shortlistId, count(*) from ShortlistEntry"
                                + " where removedAt is null and shortlistId in :ids and attempt.id not in :without"
                                + " group by shortlistId",
                        Object[].class)
                .setParameter("ids", shortlistIds)
                .setParameter("without", without)
                .getResultStream()
                .forEach(row -> sizes.put((UUID) row[0], Math.toIntExact((Long) row[1])));
        return sizes;
    }
}

package org.parlance.delivery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.parlance.hiring.Invitation;

/** Finds the items of attempts' forms. */
@ApplicationScoped
public class FormItems implements PanacheRepositoryBase<FormItem, UUID> {
    /** All of an attempt's items in order, those that were interrupted before the ones that took their place. */
    @Transactional
    public List<FormItem> ofAttempt(UUID attemptId) {
        return list("attempt.id = ?1 order by position, draw", attemptId);
    }

    /** The items that count: one for each position, but for items that were tried out. */
    @Transactional
    public List<FormItem> counted(UUID attemptId) {
        return list(
                "attempt.id = ?1 and state <> ?2 and counted order by position", attemptId, FormItem.State.INTERRUPTED);
    }

    Optional<FormItem> running(UUID attemptId) {
        return find("attempt.id = ?1 and state = ?2", attemptId, FormItem.State.RUNNING)
                .firstResultOptional();
    }

    Optional<FormItem> nextWaiting(UUID attemptId) {
        return find("attempt.id = ?1 and state = ?2 order by position", attemptId, FormItem.State.WAITING)
                .firstResultOptional();
    }

    Set<String> itemIdsSeenBy(UUID invitationId) {
        return stream("attempt.invitation.id = ?1", invitationId)
                .map(FormItem::itemId)
                .collect(Collectors.toSet());
    }

    /** What the applicant was given in the test whose result the invitation's confirms; empty for any other. */
    Set<String> itemIdsConfirmedBy(Invitation invitation) {
        return invitation
                .confirmsAttemptId()
                .map(confirmed ->
                        itemIdsSeenBy(findAttempt(confirmed).invitation().id()))
                .orElse(Set.of());
    }

    private Attempt findAttempt(UUID attemptId) {
        return getEntityManager().find(Attempt.class, attemptId);
    }

    List<UUID> allRunning() {
        return getEntityManager()
                .createQuery(
                        "select a.id from FormItem f join f.attempt a where f.state = :running and a.state in :open",
                        UUID.class)
                .setParameter("running", FormItem.State.RUNNING)
                .setParameter("open", Attempt.State.RUNNING)
                .getResultList();
    }

    int positions(UUID attemptId) {
        return getEntityManager()
                .createQuery("select max(f.position) from FormItem f where f.attempt.id = :attempt", Integer.class)
                .setParameter("attempt", attemptId)
                .getSingleResult();
    }
}

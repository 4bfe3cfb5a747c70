package org.parlance.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Finds running attempts that should have ended, or been interrupted, long ago. */
@ApplicationScoped
public class OverdueAttempts {
    private final EntityManager entities;
    private final Attempts attempts;

    OverdueAttempts(EntityManager entities, Attempts attempts) {
        this.entities = entities;
        this.attempts = attempts;
    }

    /** @param deadline when the item's time was up, or the time in which the attempt may be gone on with */
    public record Overdue(UUID attemptId, Instant deadline) {}

    /**
     * Those whose deadline is longer ago than a limit.
     *
     * @param limit beyond the deadline, with which the sweeper comes by every few seconds
     */
    @Transactional
    public List<Overdue> since(Instant now, Duration limit) {
        Instant before = now.minus(limit);
        List<Overdue> overdue = new ArrayList<>();
        entities.createQuery(
                        "from FormItem f join fetch f.attempt a where f.state = :running and f.deliveredAt < :before"
                                + " and a.state in :open",
                        FormItem.class)
                .setParameter("running", FormItem.State.RUNNING)
                .setParameter("open", Attempt.State.RUNNING)
                .setParameter("before", before)
                .getResultStream()
                .map(item ->
                        new Overdue(item.attempt().id(), item.clock().endsAt().plus(ItemClock.GRACE)))
                .filter(one -> one.deadline().isBefore(before))
                .forEach(overdue::add);
        for (UUID id : attempts.abandonedSince(before.minus(Attempt.RESUME_WINDOW))) {
            overdue.add(new Overdue(id, attempts.findById(id).restsSince().plus(Attempt.RESUME_WINDOW)));
        }
        return overdue;
    }
}

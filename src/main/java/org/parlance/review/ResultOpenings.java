package org.parlance.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Keeps who has opened which result page, first and last. */
@ApplicationScoped
class ResultOpenings {
    private final EntityManager entities;
    private final Clock clock;

    ResultOpenings(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Transactional
    void opened(UUID attemptId, UUID staffMemberId) {
        entities.createNativeQuery("insert into result_opening (attempt_id, staff_member_id, first_at, last_at)"
                        + " values (:attempt, :member, :now, :now)"
                        + " on conflict (attempt_id, staff_member_id) do update set last_at = excluded.last_at")
                .setParameter("attempt", attemptId)
                .setParameter("member", staffMemberId)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** When the staff member opened them last, by attempt id; those never opened are left out. */
    @Transactional
    Map<UUID, Instant> last(Collection<UUID> attemptIds, UUID staffMemberId) {
        if (attemptIds.isEmpty()) {
            return Map.of();
        }
        return entities
                .unwrap(Session.class)
                .createNativeQuery(
                        "select attempt_id, last_at from result_opening"
                                + " where staff_member_id = :member and attempt_id in (:attempts)",
                        Tuple.class)
                .addScalar("attempt_id", UUID.class)
                .addScalar("last_at", Instant.class)
                .setParameter("member", staffMemberId)
                .setParameterList("attempts", attemptIds)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> row.get(0, UUID.class), row -> row.get(1, Instant.class)));
    }
}

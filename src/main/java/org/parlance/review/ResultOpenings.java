package org.parlance.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Keeps who has learnt which result, first and last, and who has opened its page with the evidence. */
@ApplicationScoped
class ResultOpenings {
    private final EntityManager entities;
    private final Clock clock;

    ResultOpenings(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** The attempt's own page was opened, with its evidence. */
    @Transactional
    void opened(UUID attemptId, UUID staffMemberId) {
        keep(List.of(attemptId), staffMemberId, true);
    }

    /** What came of the attempts was shown elsewhere: printed, compared, endorsed or listed. */
    @Transactional
    void shown(Collection<UUID> attemptIds, UUID staffMemberId) {
        keep(attemptIds, staffMemberId, false);
    }

    private void keep(Collection<UUID> attemptIds, UUID staffMemberId, boolean evidence) {
        if (attemptIds.isEmpty()) {
            return;
        }
        entities.createNativeQuery(
                        "insert into result_opening (attempt_id, staff_member_id, first_at, last_at, evidence_at)"
                                + " select a.id, :member, cast(:now as timestamptz), cast(:now as timestamptz),"
                                + " case when :evidence then cast(:now as timestamptz) end"
                                + " from attempt a where a.id in (:attempts) order by a.id"
                                + " on conflict (attempt_id, staff_member_id) do update set last_at = excluded.last_at,"
                                + " evidence_at = coalesce(excluded.evidence_at, result_opening.evidence_at)")
                .unwrap(NativeQuery.class)
                .setParameterList("attempts", attemptIds)
                .setParameter("member", staffMemberId)
                .setParameter("evidence", evidence)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** Whether the staff member was shown what came of the attempt, wherever. */
    @Transactional
    boolean any(UUID attemptId, UUID staffMemberId) {
        return !entities.createNativeQuery(
                        "select 1 from result_opening" + " where attempt_id = :attempt and staff_member_id = :member")
                .setParameter("attempt", attemptId)
                .setParameter("member", staffMemberId)
                .getResultList()
                .isEmpty();
    }

    /** When the staff member opened their own pages last, by attempt id; those never opened are left out. */
    @Transactional
    Map<UUID, Instant> withEvidence(Collection<UUID> attemptIds, UUID staffMemberId) {
        if (attemptIds.isEmpty()) {
            return Map.of();
        }
        return entities
                .unwrap(Session.class)
                .createNativeQuery(
                        "select attempt_id, evidence_at from result_opening where evidence_at is not null"
                                + " and staff_member_id = :member and attempt_id in (:attempts)",
                        Tuple.class)
                .addScalar("attempt_id", UUID.class)
                .addScalar("evidence_at", Instant.class)
                .setParameter("member", staffMemberId)
                .setParameterList("attempts", attemptIds)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> row.get(0, UUID.class), row -> row.get(1, Instant.class)));
    }
}

package org.parlance.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.parlance.hiring.SatTests;

/** Tells inviting who has begun a test. */
@ApplicationScoped
class AttemptHistory implements SatTests {
    private final EntityManager entities;

    AttemptHistory(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    @Transactional
    public List<SatTest> of(Collection<UUID> applicantIds) {
        return applicantIds.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select new org.parlance.hiring.SatTests$SatTest(i.applicant.id, a.id, i.campaign.id,"
                                        + " a.startedAt) from Attempt a join a.invitation i"
                                        + " where i.applicant.id in :applicants and a.state <> :voided"
                                        + " and a.kind <> :confirmation",
                                SatTest.class)
                        .setParameter("applicants", applicantIds)
                        .setParameter("voided", Attempt.State.VOIDED)
                        .setParameter("confirmation", Attempt.Kind.CONFIRMATION)
                        .getResultList();
    }

    @Override
    @Transactional
    public Set<UUID> begunAmong(Collection<UUID> invitationIds) {
        return invitationIds.isEmpty()
                ? Set.of()
                : new HashSet<>(entities.createQuery(
                                "select a.invitation.id from Attempt a where a.invitation.id in :invitations",
                                UUID.class)
                        .setParameter("invitations", invitationIds)
                        .getResultList());
    }
}

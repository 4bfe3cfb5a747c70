package org.parlance.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.parlance.hiring.Invitation;
import org.parlance.hiring.Secrets;

/** Which invitation a browser has opened. */
@ApplicationScoped
class Sittings {
    private final EntityManager entities;
    private final Clock clock;

    Sittings(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** @return the cookie's value, which is stored nowhere else */
    @Transactional
    String begin(Invitation invitation) {
        String cookie = Secrets.token();
        entities.persist(new Sitting(Secrets.hash(cookie), invitation.id(), clock.instant()));
        return cookie;
    }

    @Transactional
    Optional<Invitation> invitationOf(String cookie) {
        Sitting sitting = entities.find(Sitting.class, Secrets.hash(cookie));
        if (sitting == null) {
            return Optional.empty();
        }
        return Optional.of(entities.createQuery(
                        "select i from Invitation i join fetch i.campaign c join fetch c.clientAccount"
                                + " join fetch i.applicant where i.id = :id",
                        Invitation.class)
                .setParameter("id", sitting.invitationId())
                .getSingleResult());
    }
}

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

    /**
     * @param latest the invitation's newest attempt, whatever its state
     * @param device the browser that has this attempt
     */
    record Opened(Invitation invitation, Optional<Attempt> latest, Optional<AttemptDevice> device) {}

    /** All that a request of a running test asks for, in one query: it is asked some hundred times a second. */
    @Transactional
    Optional<Opened> opened(String cookie) {
        return entities.createQuery(
                        "select i, a, d from Sitting s join Invitation i on i.id = s.invitationId"
                                + " join fetch i.campaign c join fetch c.clientAccount join fetch i.applicant"
                                + " left join Attempt a on a.invitation = i and a.number ="
                                + " (select max(n.number) from Attempt n where n.invitation = i)"
                                + " left join AttemptDevice d on d.key.attemptId = a.id and d.key.number ="
                                + " (select max(m.key.number) from AttemptDevice m where m.key.attemptId = a.id)"
                                + " where s.cookieHash = :hash",
                        Object[].class)
                .setParameter("hash", Secrets.hash(cookie))
                .getResultStream()
                .findFirst()
                .map(row -> new Opened(
                        (Invitation) row[0], Optional.ofNullable((Attempt) row[1]), Optional.ofNullable((AttemptDevice)
                                row[2])));
    }

    @Transactional
    Optional<Invitation> invitationOf(String cookie) {
        return entities.createQuery(
                        "select i from Sitting s join Invitation i on i.id = s.invitationId join fetch i.campaign c"
                                + " join fetch c.clientAccount join fetch i.applicant where s.cookieHash = :hash",
                        Invitation.class)
                .setParameter("hash", Secrets.hash(cookie))
                .getResultStream()
                .findFirst();
    }
}

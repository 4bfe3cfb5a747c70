package org.parlance.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Append-only trail of who did what. Always written in the transaction of the deed, so that neither is without the other. */
@ApplicationScoped
public class AuditTrail {
    private final EntityManager entities;
    private final Event<Recorded> recorded;
    private final Clock clock;
    private final ObjectMapper mapper = new ObjectMapper();

    AuditTrail(EntityManager entities, Event<Recorded> recorded, Clock clock) {
        this.entities = entities;
        this.recorded = recorded;
        this.clock = clock;
    }

    /**
     * @param action a verb phrase such as "campaign.created"
     * @param subjectId the id of what was acted on
     * @param details ids and codes only, never personal data
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(Actor actor, String action, UUID subjectId, Map<String, String> details) {
        try {
            entities.persist(
                    new AuditEvent(clock.instant(), actor, action, subjectId, mapper.writeValueAsString(details)));
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        recorded.fire(new Recorded(action, subjectId, details));
    }

    /**
     * For what somebody does again and again, such as looking: a row only when the same actor has none of the same kind
     * since a time, so that the trail stays readable.
     *
     * @return whether a row was written
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean recordOnce(Actor actor, String action, UUID subjectId, Instant since) {
        return recordOnce(actor, action, subjectId, since, Map.of());
    }

    /** As {@link #recordOnce(Actor, String, UUID, Instant)}. @param details ids and codes only, never personal data */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean recordOnce(Actor actor, String action, UUID subjectId, Instant since, Map<String, String> details) {
        boolean known = entities.createQuery(
                                "select count(e) from AuditEvent e where e.subjectId = :subject and e.at > :since"
                                        + " and e.action = :action and e.actorId = :actor",
                                Long.class)
                        .setParameter("subject", subjectId)
                        .setParameter("since", since)
                        .setParameter("action", action)
                        .setParameter("actor", actor.id())
                        .getSingleResult()
                > 0;
        if (!known) {
            record(actor, action, subjectId, details);
        }
        return !known;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void record(Actor actor, String action, UUID subjectId) {
        record(actor, action, subjectId, Map.of());
    }
}

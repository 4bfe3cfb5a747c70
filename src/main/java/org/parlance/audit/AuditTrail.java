package org.parlance.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.time.Clock;
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

    @Transactional(Transactional.TxType.MANDATORY)
    public void record(Actor actor, String action, UUID subjectId) {
        record(actor, action, subjectId, Map.of());
    }
}

package org.parlance.privacy;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.parlance.audit.Actor;
import org.parlance.audit.AuditTrail;
import org.parlance.identity.ApplicantEraser;
import org.parlance.identity.DataKind;
import org.parlance.identity.PersonData;

/** Has every feature erase one kind of a person's data, and remembers that it did. */
@ApplicationScoped
class Erasing {
    private final List<ApplicantEraser> erasers;
    private final EntityManager entities;
    private final AuditTrail audit;
    private final Clock clock;

    Erasing(@All List<ApplicantEraser> erasers, EntityManager entities, AuditTrail audit, Clock clock) {
        this.erasers = erasers;
        this.entities = entities;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Outside of any transaction, and harmless to repeat.
     *
     * @param why the action of the trail: "person.erased" or "retention.erased"
     * @return how many things were erased
     */
    int erase(DataKind kind, PersonData person, String why) {
        int erased = 0;
        for (ApplicantEraser eraser : erasers) {
            if (eraser.kind() == kind) {
                erased += eraser.erase(person);
            }
        }
        int things = erased;
        QuarkusTransaction.requiringNew().run(() -> {
            boolean first = false;
            for (UUID invitationId : person.invitationIds()) {
                first |= remember(invitationId, kind) > 0;
            }
            if (first || things > 0) {
                audit.record(
                        Actor.SYSTEM,
                        why,
                        person.applicantId(),
                        Map.of(
                                "kind",
                                kind.name(),
                                "things",
                                Integer.toString(things),
                                "invitations",
                                Integer.toString(person.invitationIds().size())));
            }
        });
        return erased;
    }

    private int remember(UUID invitationId, DataKind kind) {
        return entities.createNativeQuery("insert into erased_data (invitation_id, kind, erased_at)"
                        + " values (:invitation, :kind, :now) on conflict do nothing")
                .setParameter("invitation", invitationId)
                .setParameter("kind", kind.name())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}

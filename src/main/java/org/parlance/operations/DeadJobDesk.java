package org.parlance.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.parlance.audit.Actor;
import org.parlance.audit.AuditTrail;
import org.parlance.jobs.DeadJobs;
import org.parlance.jobs.DeadJobs.Revival;

/** What an administrator does about dead jobs, with its entry in the trail. */
@ApplicationScoped
class DeadJobDesk {
    private final DeadJobs dead;
    private final AuditTrail audit;

    DeadJobDesk(DeadJobs dead, AuditTrail audit) {
        this.dead = dead;
        this.audit = audit;
    }

    /** How many jobs of those asked for are in the queue again, and for how many nothing is left to be done. */
    record Outcome(int queued, int needless) {
        Outcome plus(Revival revival) {
            return new Outcome(
                    queued + (revival == Revival.QUEUED ? 1 : 0), needless + (revival == Revival.NEEDLESS ? 1 : 0));
        }
    }

    /** One job; again is harmless. */
    @Transactional
    Outcome tryAgain(UUID id, Actor by) {
        return tryAgain(List.of(id), by);
    }

    /** All of a kind that nobody has looked at. */
    @Transactional
    Outcome tryAllAgain(String name, Actor by) {
        return tryAgain(dead.openOf(name), by);
    }

    private Outcome tryAgain(List<UUID> ids, Actor by) {
        Outcome outcome = new Outcome(0, 0);
        for (UUID id : ids) {
            Revival revival = dead.tryAgain(id);
            if (revival == Revival.QUEUED) {
                audit.record(by, "job.tried-again", id);
            }
            outcome = outcome.plus(revival);
        }
        return outcome;
    }

    /** Nothing more is done about it; again is harmless. */
    @Transactional
    void setAside(UUID id, Actor by) {
        if (dead.setAside(id)) {
            audit.record(by, "job.set-aside", id, Map.of());
        }
    }
}

package org.parlance.shortlist;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.parlance.audit.Actor;
import org.parlance.audit.AuditTrail;
import org.parlance.delivery.Attempt;
import org.parlance.delivery.Attempts;
import org.parlance.identity.StaffMember;
import org.parlance.verdict.Outcome;
import org.parlance.verdict.Shortlisting;
import org.parlance.verdict.Verdicts;
import org.parlance.web.Problems;

/** Puts applicants forward to HR and takes them back. */
@ApplicationScoped
class ShortlistService implements Shortlisting {
    private final ShortlistEntries entries;
    private final Attempts attempts;
    private final Verdicts verdicts;
    private final AuditTrail audit;
    private final Clock clock;

    ShortlistService(ShortlistEntries entries, Attempts attempts, Verdicts verdicts, AuditTrail audit, Clock clock) {
        this.entries = entries;
        this.attempts = attempts;
        this.verdicts = verdicts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Again is harmless.
     *
     * @throws HttpProblem 404 when these accounts may see no such attempt, 409 when it was not passed for good
     */
    @Transactional
    void add(UUID attemptId, Collection<UUID> accountIds, StaffMember adder) {
        Attempt attempt = visible(attemptId, accountIds);
        attempts.locked(attemptId);
        boolean passed = attempt.state() != Attempt.State.VOIDED
                && verdicts.standing(attemptId)
                        .filter(Verdicts.Standing::settled)
                        .filter(standing -> standing.outcome() == Outcome.PASS)
                        .isPresent();
        if (!passed) {
            throw Problems.conflict("Only an applicant who has passed can be put forward. Decide on the result first.");
        }
        if (entries.ofAttempt(attemptId).isEmpty()) {
            entries.persist(new ShortlistEntry(attempt, adder, clock.instant()));
            audit.record(Actor.staff(adder.id()), "shortlist.added", attemptId);
        }
    }

    /** @throws HttpProblem 404 when these accounts may see no such attempt */
    @Transactional
    void remove(UUID attemptId, Collection<UUID> accountIds, StaffMember remover) {
        visible(attemptId, accountIds);
        entries.ofAttempt(attemptId).ifPresent(entry -> {
            entries.delete(entry);
            audit.record(Actor.staff(remover.id()), "shortlist.removed", attemptId);
        });
    }

    @Override
    @Transactional
    public Map<UUID, Entry> among(Collection<UUID> attemptIds) {
        return entries.ofAttempts(attemptIds).stream()
                .collect(Collectors.toMap(
                        entry -> entry.attempt().id(), entry -> new Entry(entry.adderName(), entry.addedAt())));
    }

    private Attempt visible(UUID attemptId, Collection<UUID> accountIds) {
        return attempts.visible(attemptId, accountIds)
                .orElseThrow(() -> Problems.notFound("There is no such result among your client accounts."));
    }
}

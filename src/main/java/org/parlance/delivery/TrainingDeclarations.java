package org.parlance.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.parlance.audit.Actor;
import org.parlance.audit.AuditTrail;
import org.parlance.bank.Blueprint;
import org.parlance.bank.TrainingRequirement;
import org.parlance.identity.StaffMember;
import org.parlance.web.PageLanguage;
import org.parlance.web.Problems;

/** What applicants declare of their training, and what recruiters confirm. It never touches a score. */
@ApplicationScoped
public class TrainingDeclarations {
    private static final int LONGEST_DETAILS = 1000;

    private final EntityManager entities;
    private final AuditTrail audit;
    private final Clock clock;

    TrainingDeclarations(EntityManager entities, AuditTrail audit, Clock clock) {
        this.entities = entities;
        this.audit = audit;
        this.clock = clock;
    }

    /** In the order in which they were asked. */
    @Transactional
    public List<TrainingDeclaration> ofAttempt(UUID attemptId) {
        return entities.createQuery(
                        "from TrainingDeclaration d left join fetch d.confirmedBy where d.attemptId = :attempt"
                                + " order by d.declaredAt, d.id",
                        TrainingDeclaration.class)
                .setParameter("attempt", attemptId)
                .getResultList();
    }

    /** What the blueprint asks for and the applicant has not answered yet. */
    List<TrainingRequirement> outstanding(UUID attemptId, Blueprint blueprint) {
        if (blueprint.training().isEmpty()) {
            return List.of();
        }
        List<String> answered = ofAttempt(attemptId).stream()
                .map(TrainingDeclaration::requirementId)
                .toList();
        return blueprint.training().stream()
                .filter(requirement -> !answered.contains(requirement.id()))
                .toList();
    }

    /**
     * Once more is a correction, as long as nothing of the test was begun.
     *
     * @param details school, course and year; needed where the requirement is met
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when something is missing or cannot be taken
     */
    @Transactional
    void declare(Attempt attempt, TrainingRequirement requirement, Boolean met, String details, byte[] attached) {
        if (met == null) {
            throw Problems.badRequest(words().chooseYesOrNo());
        }
        String kept = details == null ? "" : details.strip();
        if (met && kept.isEmpty()) {
            throw Problems.badRequest(words().whereAndWhen());
        }
        if (kept.length() > LONGEST_DETAILS) {
            throw Problems.badRequest(words().shorten(LONGEST_DETAILS));
        }
        Optional<TrainingDocument> document = document(attached);
        TrainingDeclaration declaration = ofAttempt(attempt.id()).stream()
                .filter(known -> known.requirementId().equals(requirement.id()))
                .findFirst()
                .orElseGet(() -> new TrainingDeclaration(attempt.id(), requirement));
        declaration.declare(met, kept, document, clock.instant());
        entities.persist(declaration);
        audit.record(
                Actor.applicant(attempt.invitation().id()),
                "training.declared",
                attempt.id(),
                Map.of("requirement", requirement.id(), "met", String.valueOf(met)));
    }

    private static Optional<TrainingDocument> document(byte[] attached) {
        if (attached.length == 0) {
            return Optional.empty();
        }
        if (attached.length > TrainingDocument.MOST_BYTES) {
            throw Problems.badRequest(words().documentTooLarge());
        }
        return Optional.of(
                TrainingDocument.of(attached).orElseThrow(() -> Problems.badRequest(words().documentOfAnotherType())));
    }

    /**
     * A recruiter has looked at it; the newest word counts, all are in the audit trail.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when the attempt has no such declaration, 400 when it is
     *     not said why a training is not confirmed
     */
    @Transactional
    public void confirm(UUID attemptId, UUID declarationId, boolean holds, String note, StaffMember by) {
        TrainingDeclaration declaration = of(attemptId, declarationId);
        String reason = note == null ? "" : note.strip();
        if (!holds && reason.isEmpty()) {
            throw Problems.badRequest(words().whyNotConfirmed());
        }
        declaration.confirm(holds, reason, by, clock.instant());
        audit.record(
                Actor.staff(by.id()),
                "training.looked-at",
                attemptId,
                Map.of("requirement", declaration.requirementId(), "confirmed", String.valueOf(holds)));
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when the attempt has no such declaration */
    @Transactional
    public TrainingDeclaration of(UUID attemptId, UUID declarationId) {
        return Optional.ofNullable(entities.find(TrainingDeclaration.class, declarationId))
                .filter(declaration -> declaration.attemptId().equals(attemptId))
                .orElseThrow(() -> Problems.notFound(words().noSuchDeclaration()));
    }

    private static RefusalMessages words() {
        return PageLanguage.words(RefusalMessages.class);
    }
}

package org.parlance.privacy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.parlance.audit.Actor;
import org.parlance.audit.AuditTrail;
import org.parlance.jobs.Jobs;
import org.parlance.privacy.PrivacyRequest.Kind;
import org.parlance.privacy.PrivacyRequest.State;
import org.parlance.web.PageLanguage;
import org.parlance.web.Problems;

/** Takes requests in and sees them through. */
@ApplicationScoped
class PrivacyRequests {
    static final String ERASE = "erase-person";
    static final String EXPORT = "export-person";

    private final EntityManager entities;
    private final PrivacyConfig config;
    private final Jobs jobs;
    private final AuditTrail audit;
    private final Clock clock;

    PrivacyRequests(EntityManager entities, PrivacyConfig config, Jobs jobs, AuditTrail audit, Clock clock) {
        this.entities = entities;
        this.config = config;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    /** The applicant asks; an export is made at once, everything else waits for a person. Again is harmless. */
    @Transactional
    PrivacyRequest askedByApplicant(UUID applicantId, UUID invitationId, Kind kind) {
        return ask(applicantId, kind, null, kind == Kind.EXPORT, Actor.applicant(invitationId));
    }

    /** Staff ask, and it is done at once. Again, while it runs, is harmless. */
    @Transactional
    PrivacyRequest askedByStaff(UUID applicantId, Kind kind, UUID staffMemberId) {
        return ask(applicantId, kind, staffMemberId, true, Actor.staff(staffMemberId));
    }

    private PrivacyRequest ask(UUID applicantId, Kind kind, UUID askedBy, boolean runs, Actor actor) {
        // one after the other, so that asking twice at once makes one request
        entities.createNativeQuery("select id from applicant where id = :id for update")
                .setParameter("id", applicantId)
                .getSingleResult();
        Optional<PrivacyRequest> open = ofApplicant(applicantId).stream()
                .filter(request -> request.kind() == kind && request.state().open())
                .findFirst();
        if (open.isPresent()) {
            PrivacyRequest known = open.get();
            if (runs && known.state() == State.ASKED) {
                known.carryOut(askedBy);
                enqueue(known);
            }
            return known;
        }
        PrivacyRequest request =
                new PrivacyRequest(applicantId, kind, askedBy, runs, clock.instant(), config.answerWithin());
        entities.persist(request);
        audit.record(
                actor,
                "privacy.asked",
                applicantId,
                Map.of("kind", kind.name(), "request", request.id().toString()));
        if (runs) {
            enqueue(request);
        }
        return request;
    }

    private void enqueue(PrivacyRequest request) {
        entities.flush();
        jobs.enqueue(request.kind() == Kind.EXPORT ? EXPORT : ERASE, request.id());
    }

    /** @throws HttpProblem 409 when it does not wait for anybody */
    @Transactional
    void carryOut(UUID requestId, UUID staffMemberId) {
        PrivacyRequest request = waiting(requestId);
        audit.record(
                Actor.staff(staffMemberId),
                "privacy.carried-out",
                request.applicantId(),
                Map.of("request", requestId.toString()));
        if (request.kind() == Kind.WITHDRAWAL) {
            request.settle(staffMemberId, clock.instant());
        } else {
            request.carryOut(staffMemberId);
            enqueue(request);
        }
    }

    /** @throws HttpProblem 400 without a reason, 409 when it does not wait for anybody */
    @Transactional
    void refuse(UUID requestId, String reason, UUID staffMemberId) {
        PrivacyRequest request = waiting(requestId);
        String why = reason == null ? "" : reason.strip();
        if (why.isEmpty() || why.length() > LegalHolds.LONGEST_REASON) {
            throw Problems.badRequest(
                    PageLanguage.words(PrivacyMessages.class).refusalNeedsReason(LegalHolds.LONGEST_REASON));
        }
        request.refuse(staffMemberId, why, clock.instant());
        audit.record(
                Actor.staff(staffMemberId),
                "privacy.refused",
                request.applicantId(),
                Map.of("request", requestId.toString()));
    }

    private PrivacyRequest waiting(UUID requestId) {
        PrivacyRequest request = locked(requestId);
        if (request.state() != State.ASKED) {
            throw Problems.conflict(PageLanguage.words(PrivacyMessages.class).answered());
        }
        return request;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    PrivacyRequest locked(UUID requestId) {
        PrivacyRequest request = entities.find(PrivacyRequest.class, requestId, LockModeType.PESSIMISTIC_WRITE);
        if (request == null) {
            throw Problems.notFound("There is no such request.");
        }
        entities.refresh(request);
        return request;
    }

    @Transactional
    Optional<PrivacyRequest> find(UUID requestId) {
        return Optional.ofNullable(entities.find(PrivacyRequest.class, requestId));
    }

    /** Newest first. */
    @Transactional
    List<PrivacyRequest> ofApplicant(UUID applicantId) {
        return entities.createQuery(
                        "from PrivacyRequest where applicantId = :id order by askedAt desc, id desc",
                        PrivacyRequest.class)
                .setParameter("id", applicantId)
                .getResultList();
    }

    /** What is open, the most urgent first. */
    @Transactional
    List<PrivacyRequest> open(int most) {
        return entities.createQuery("from PrivacyRequest where state in :open order by dueAt, id", PrivacyRequest.class)
                .setParameter("open", List.of(State.ASKED, State.RUNNING, State.HELD))
                .setMaxResults(most)
                .getResultList();
    }

    /** Erasures that a hold stood against are tried again; those that still stand under one wait on. */
    @Transactional
    void resumeHeld() {
        entities.createQuery("from PrivacyRequest where state = :held", PrivacyRequest.class)
                .setParameter("held", State.HELD)
                .getResultList()
                .forEach(request -> {
                    request.goOn();
                    enqueue(request);
                });
    }

    /** Erasures that were done but for what the law asked to keep, once it does no longer. */
    @Transactional
    void resumeKept(Instant now) {
        entities.createQuery("from PrivacyRequest where state = :partly and keptUntil <= :now", PrivacyRequest.class)
                .setParameter("partly", State.PARTLY)
                .setParameter("now", now)
                .getResultList()
                .forEach(request -> {
                    request.goOn();
                    enqueue(request);
                });
    }
}

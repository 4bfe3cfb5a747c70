package org.parlance.delivery;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.parlance.audit.Actor;
import org.parlance.audit.AuditTrail;
import org.parlance.hiring.ComparedVoices;
import org.parlance.hiring.Invitation;
import org.parlance.web.PageLanguage;

/**
 * What applicants answered when they were asked whether the voices of their recordings may be compared: apart from the
 * consent to the test, with version, language and time. Whoever refuses or withdraws takes the same test as anybody, and
 * nobody who reviews it is told.
 */
@ApplicationScoped
public class VoiceConsents {
    /** Of the words on the page. */
    static final String VERSION = "voices-2026-11";

    /** Somebody no longer agrees; what was made of their voice goes in the same transaction. */
    public record Withdrawn(UUID invitationId) {}

    private final EntityManager entities;
    private final ComparedVoices compared;
    private final Event<Withdrawn> withdrawn;
    private final PageLanguage language;
    private final AuditTrail audit;
    private final Clock clock;

    VoiceConsents(
            EntityManager entities,
            ComparedVoices compared,
            Event<Withdrawn> withdrawn,
            PageLanguage language,
            AuditTrail audit,
            Clock clock) {
        this.entities = entities;
        this.compared = compared;
        this.withdrawn = withdrawn;
        this.language = language;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether the applicant is to be asked at all. */
    @Transactional
    boolean asked(Invitation invitation) {
        return invitation.blueprint().spoken()
                && compared.offered(invitation.campaign().id());
    }

    /**
     * The first answer for an attempt holds; where nobody is to be asked, nothing is kept.
     *
     * @throws HttpProblem 409 where the words that were answered are not those on the page now
     */
    @Transactional
    void keep(Attempt attempt, Invitation invitation, String version, boolean agreed) {
        if (!asked(invitation)) {
            return;
        }
        if (!VERSION.equals(version)) {
            throw Agreement.wordsChanged();
        }
        int kept = entities.createNativeQuery("insert into voice_consent (attempt_id, invitation_id, consent_version,"
                        + " language, agreed, asked_at) values (:attempt, :invitation, :version, :language, :agreed,"
                        + " :now) on conflict (attempt_id) do nothing")
                .setParameter("attempt", attempt.id())
                .setParameter("invitation", invitation.id())
                .setParameter("version", version)
                .setParameter("language", language.tag())
                .setParameter("agreed", agreed)
                .setParameter("now", clock.instant())
                .executeUpdate();
        if (kept > 0) {
            audit.record(
                    Actor.applicant(invitation.id()),
                    agreed ? "voices.agreed" : "voices.refused",
                    attempt.id(),
                    Map.of("version", version));
        }
    }

    /** Whether the invitation's applicant agreed for one of its attempts, and has not withdrawn. */
    @Transactional
    public boolean given(UUID invitationId) {
        return !entities.createNativeQuery(
                        "select 1 from voice_consent where invitation_id = :id and agreed and withdrawn_at is null",
                        Integer.class)
                .setParameter("id", invitationId)
                .getResultList()
                .isEmpty();
    }

    /** Whether it stands for the attempt; it then does until the end of the transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean holds(UUID attemptId) {
        List<?> standing = entities.createNativeQuery(
                        "select 1 from voice_consent where attempt_id = :id and agreed and withdrawn_at is null for share",
                        Integer.class)
                .setParameter("id", attemptId)
                .getResultList();
        return !standing.isEmpty();
    }

    /** The test goes on, or its result stands, as if nobody had been asked. Again is harmless. */
    @Transactional
    public void withdraw(UUID invitationId) {
        int changed = entities.createNativeQuery("update voice_consent set withdrawn_at = :now"
                        + " where invitation_id = :id and agreed and withdrawn_at is null")
                .setParameter("now", clock.instant())
                .setParameter("id", invitationId)
                .executeUpdate();
        if (changed > 0) {
            withdrawn.fire(new Withdrawn(invitationId));
            audit.record(Actor.applicant(invitationId), "voices.withdrawn", invitationId);
        }
    }
}

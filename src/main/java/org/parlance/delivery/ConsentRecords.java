package org.parlance.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.parlance.hiring.Invitation;
import org.parlance.hiring.LegalBases;
import org.parlance.hiring.Notice;
import org.parlance.web.PageLanguage;

/**
 * Keeps, in the transaction that starts an attempt and so before anything is recorded, which notice was given, what was
 * agreed to, in which language, and what allows the processing. The notice and the agreement have versions of their own.
 */
@ApplicationScoped
class ConsentRecords {
    /** Of the page of one's data, which stands for the notice where a campaign has none of its own. */
    private static final String STANDARD_NOTICE = "standard-2026-11";

    private final EntityManager entities;
    private final LegalBases bases;
    private final PageLanguage language;

    ConsentRecords(EntityManager entities, LegalBases bases, PageLanguage language) {
        this.entities = entities;
        this.bases = bases;
        this.language = language;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void keep(Attempt attempt) {
        entities.flush();
        Invitation invitation = attempt.invitation();
        Optional<Notice> notice = invitation.campaign().notice();
        entities.createNativeQuery(
                        "insert into consent_record (attempt_id, invitation_id, consent_version,"
                                + " notice_version, notice_sha256, language, legal_basis, given_at) values (:attempt,"
                                + " :invitation, :consent, :notice, decode(nullif(:sha256, ''), 'hex'), :language, :basis, :now)")
                .setParameter("attempt", attempt.id())
                .setParameter("invitation", invitation.id())
                .setParameter("consent", attempt.consentVersion())
                .setParameter(
                        "notice",
                        notice.map(given -> "campaign-" + given.givenOn()).orElse(STANDARD_NOTICE))
                .setParameter("sha256", notice.map(Agreement::sha256).orElse(""))
                .setParameter("language", language.tag())
                .setParameter("basis", bases.of(invitation.campaign().id()).name())
                .setParameter("now", attempt.startedAt())
                .executeUpdate();
    }
}

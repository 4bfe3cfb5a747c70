package org.parlance.hiring;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.parlance.audit.Actor;
import org.parlance.audit.AuditTrail;
import org.parlance.web.Problems;

/** The texts of a campaign's mails: its own, or those that Parlance comes with. */
@ApplicationScoped
public class MailTemplates {
    private final EntityManager entities;
    private final AuditTrail audit;
    private final Clock clock;

    MailTemplates(EntityManager entities, AuditTrail audit, Clock clock) {
        this.entities = entities;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param own whether the campaign has a text of its own */
    public record Current(MailText text, boolean own) {}

    @Transactional
    public Current current(Campaign campaign, OutgoingMail.Kind kind, String language) {
        return stored(campaign, kind, language)
                .map(template -> new Current(template.text(), true))
                .orElseGet(() -> new Current(MailText.shipped(kind, language), false));
    }

    /** The mails of an invitation: in its own language, else the campaign's, else English. */
    String language(Invitation invitation) {
        String campaigns = invitation.campaign().language();
        return invitation.language().orElse(MailText.LANGUAGES.contains(campaigns) ? campaigns : "en");
    }

    /** As an applicant would get it, with made-up values. */
    public MailText sample(Campaign campaign, MailText text, String language) {
        String name =
                switch (language) {
                    case "fr" -> "Camille Martin";
                    case "pl" -> "Anna Kowalska";
                    case "da" -> "Mette Jensen";
                    default -> "Alex Sample";
                };
        return text.filled(
                name,
                campaign.name(),
                "https://tests.example.com/start#sample",
                campaign.closesAt(),
                language,
                clock.getZone());
    }

    MailText filled(Invitation invitation, OutgoingMail.Kind kind, String link) {
        String language = language(invitation);
        return current(invitation.campaign(), kind, language)
                .text()
                .filled(
                        invitation.applicant().name(),
                        invitation.campaign().name(),
                        link,
                        invitation.expiresAt(),
                        language,
                        clock.getZone());
    }

    MailText withCode(Invitation invitation, String code) {
        return MailText.shipped(OutgoingMail.Kind.CODE, language(invitation))
                .withCode(invitation.applicant().name(), invitation.campaign().name(), code);
    }

    /** @throws HttpProblem 400 when it cannot be sent like that */
    @Transactional
    public void save(Campaign campaign, OutgoingMail.Kind kind, String language, MailText text, Actor actor) {
        requireKnown(language);
        text.refusal().ifPresent(refusal -> {
            throw Problems.badRequest(refusal);
        });
        MailTemplate template =
                stored(campaign, kind, language).orElseGet(() -> new MailTemplate(campaign.id(), kind, language));
        template.write(text, clock.instant());
        entities.persist(template);
        audit.record(actor, "campaign.mail-changed", campaign.id(), Map.of("kind", kind.name(), "language", language));
    }

    /** Back to the text that Parlance comes with. Again is harmless. */
    @Transactional
    public void reset(Campaign campaign, OutgoingMail.Kind kind, String language, Actor actor) {
        stored(campaign, kind, language).ifPresent(template -> {
            entities.remove(template);
            audit.record(
                    actor, "campaign.mail-reset", campaign.id(), Map.of("kind", kind.name(), "language", language));
        });
    }

    private static void requireKnown(String language) {
        if (!MailText.LANGUAGES.contains(language)) {
            throw Problems.notFound("There are no mails in this language.");
        }
    }

    private Optional<MailTemplate> stored(Campaign campaign, OutgoingMail.Kind kind, String language) {
        return entities.createQuery(
                        "from MailTemplate where campaignId = :campaign and kind = :kind and language = :language",
                        MailTemplate.class)
                .setParameter("campaign", campaign.id())
                .setParameter("kind", kind)
                .setParameter("language", language)
                .getResultStream()
                .findFirst();
    }
}

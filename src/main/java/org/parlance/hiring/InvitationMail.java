package org.parlance.hiring;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.parlance.audit.Actor;
import org.parlance.jobs.JobHandler;
import org.parlance.web.LocaleChoice;
import org.parlance.web.PageLanguage;

/** Mails an invitation's link. Each mail carries a token of its own, minted when it is sent. */
@ApplicationScoped
class InvitationMail implements JobHandler {
    static final String JOB = "send-invitation";

    private final Optional<String> mailServer;
    private final Mailer mailer;
    private final EntityManager entities;
    private final InvitationLinks links;
    private final Clock clock;

    InvitationMail(
            @ConfigProperty(name = "quarkus.mailer.host") Optional<String> mailServer,
            Mailer mailer,
            EntityManager entities,
            InvitationLinks links,
            Clock clock) {
        this.mailServer = mailServer;
        this.mailer = mailer;
        this.entities = entities;
        this.links = links;
        this.clock = clock;
    }

    boolean configured() {
        return mailServer.isPresent();
    }

    @Override
    public String name() {
        return JOB;
    }

    @Override
    @Transactional
    @ActivateRequestContext
    public void run(UUID invitationId) {
        Invitation invitation = entities.find(Invitation.class, invitationId);
        if (invitation.stateAt(clock.instant()) != Invitation.State.INVITED) {
            return;
        }
        String link = links.mintLink(invitationId, Actor.SYSTEM).toString();
        mailer.send(mail(invitation.applicant(), invitation.campaign(), link));
        invitation.mailed(clock.instant());
    }

    /** In the campaign's language, in English where Parlance has no texts in it. */
    static Mail mail(Applicant applicant, Campaign campaign, String link) {
        Locale language = LocaleChoice.offered(campaign.language()).orElse(Locale.ENGLISH);
        String subject = PageLanguage.messages(HiringMessages.class, language).mailSubject(campaign.name());
        String body = Templates.invitation(applicant.name(), campaign.name(), link)
                .setLocale(language)
                .render();
        return Mail.withText(applicant.email(), subject, body);
    }

    @CheckedTemplate(basePath = "HiringMail")
    static class Templates {
        static native TemplateInstance invitation(String applicantName, String campaignName, String link);
    }
}

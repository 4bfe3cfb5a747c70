package org.parlance.hiring;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.parlance.audit.Actor;
import org.parlance.jobs.JobHandler;
import org.parlance.jobs.Jobs;
import org.parlance.jobs.OneAtATime;

/** Hands a mail to the mail server. Each carries a link or a code of its own, minted when it is sent. */
@ApplicationScoped
class InvitationMail implements JobHandler {
    private record Ready(String address, MailText text) {}

    private final MailConfig config;
    private final Mailer mailer;
    private final EntityManager entities;
    private final InvitationLinks links;
    private final MailTemplates templates;
    private final SatTests tests;
    private final DeviceCodes codes;
    private final Jobs jobs;
    private final OneAtATime oneAtATime;
    private final Clock clock;

    InvitationMail(
            MailConfig config,
            Mailer mailer,
            EntityManager entities,
            InvitationLinks links,
            MailTemplates templates,
            SatTests tests,
            DeviceCodes codes,
            Jobs jobs,
            OneAtATime oneAtATime,
            Clock clock) {
        this.config = config;
        this.mailer = mailer;
        this.entities = entities;
        this.links = links;
        this.templates = templates;
        this.tests = tests;
        this.codes = codes;
        this.jobs = jobs;
        this.oneAtATime = oneAtATime;
        this.clock = clock;
    }

    @Override
    public String name() {
        return Mails.JOB;
    }

    /** One at a time, so that a job which is delivered twice at once sends one mail. */
    @Override
    @ActivateRequestContext
    public void run(UUID mailId) {
        oneAtATime.run(mailId, () -> send(mailId));
    }

    /** The mail server is spoken to outside of any transaction: it may take its time. */
    private void send(UUID mailId) {
        Optional<Ready> ready = QuarkusTransaction.requiringNew().call(() -> prepare(mailId));
        if (ready.isEmpty()) {
            return;
        }
        try {
            mailer.send(Mail.withText(
                    ready.get().address(),
                    ready.get().text().subject(),
                    ready.get().text().body()));
        } catch (RuntimeException refused) {
            MailRefusal refusal = MailRefusal.of(refused);
            change(mailId, mail -> refused(mail, refusal));
            return;
        }
        change(mailId, this::sent);
    }

    private void sent(OutgoingMail mail) {
        mail.sent(clock.instant());
        if (mail.kind() != OutgoingMail.Kind.CODE) {
            Invitation invitation = mail.invitation();
            // its applicant may be opening it now
            entities.refresh(invitation, LockModeType.PESSIMISTIC_WRITE);
            invitation.mailed(clock.instant());
        }
    }

    private Optional<Ready> prepare(UUID mailId) {
        OutgoingMail mail = entities.find(OutgoingMail.class, mailId);
        if (mail == null || mail.state() != OutgoingMail.State.QUEUED) {
            return Optional.empty();
        }
        Invitation invitation = mail.invitation();
        if (mail.kind() == OutgoingMail.Kind.CODE) {
            return withCode(mail);
        }
        boolean begun = tests.begunAmong(List.of(invitation.id())).contains(invitation.id());
        if (!invitation.usableAt(clock.instant()) || mail.kind() != OutgoingMail.Kind.INVITATION && begun) {
            mail.dropped(clock.instant());
            return Optional.empty();
        }
        String link = links.mintLink(invitation.id(), Actor.SYSTEM).toString();
        return Optional.of(new Ready(invitation.applicant().email(), templates.filled(invitation, mail.kind(), link)));
    }

    private Optional<Ready> withCode(OutgoingMail mail) {
        Invitation invitation = mail.invitation();
        Optional<String> code = invitation.usableAt(clock.instant()) ? codes.codeFor(mail.id()) : Optional.empty();
        if (code.isEmpty()) {
            mail.dropped(clock.instant());
        }
        return code.map(digits -> new Ready(invitation.applicant().email(), templates.withCode(invitation, digits)));
    }

    private void refused(OutgoingMail mail, MailRefusal refusal) {
        if (refusal.permanent()) {
            mail.bounced(refusal.answer(), clock.instant());
            return;
        }
        mail.failed(refusal.answer(), config.tries(), config.firstRetry(), clock.instant())
                .ifPresent(wait ->
                        jobs.enqueueAt(Mails.JOB, mail.id(), clock.instant().plus(wait)));
    }

    private void change(UUID mailId, Consumer<OutgoingMail> change) {
        QuarkusTransaction.requiringNew().run(() -> change.accept(entities.find(OutgoingMail.class, mailId)));
    }
}

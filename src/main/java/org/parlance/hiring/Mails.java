package org.parlance.hiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.parlance.jobs.Jobs;

/** Puts mails to applicants into the queue, and knows what became of them. */
@ApplicationScoped
public class Mails {
    static final String JOB = "send-invitation";

    private final Optional<String> mailServer;
    private final EntityManager entities;
    private final Jobs jobs;
    private final Clock clock;

    Mails(
            @ConfigProperty(name = "quarkus.mailer.host") Optional<String> mailServer,
            EntityManager entities,
            Jobs jobs,
            Clock clock) {
        this.mailServer = mailServer;
        this.entities = entities;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Whether there is a mail server. */
    public boolean configured() {
        return mailServer.isPresent();
    }

    /** @return whether there is an address and a mail server, so that it goes out */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean queue(Invitation invitation, OutgoingMail.Kind kind) {
        return queueOne(invitation, kind).isPresent();
    }

    /** @return the mail that goes out; empty without an address or a mail server */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<UUID> queueOne(Invitation invitation, OutgoingMail.Kind kind) {
        Optional<UUID> mail = kept(invitation, kind);
        mail.ifPresent(id -> jobs.enqueue(JOB, id));
        return mail;
    }

    /**
     * A mailing: it goes out behind what is sent by itself.
     *
     * @return how many go out: those with an address, where there is a mail server
     */
    @Transactional(Transactional.TxType.MANDATORY)
    int queue(Collection<Invitation> invitations, OutgoingMail.Kind kind) {
        List<UUID> kept = invitations.stream()
                .flatMap(invitation -> kept(invitation, kind).stream())
                .toList();
        jobs.enqueueAll(JOB, kept);
        return kept.size();
    }

    private Optional<UUID> kept(Invitation invitation, OutgoingMail.Kind kind) {
        if (!configured() || invitation.applicant().email() == null) {
            return Optional.empty();
        }
        OutgoingMail mail = new OutgoingMail(invitation, kind, clock.instant());
        entities.persist(mail);
        return Optional.of(mail.id());
    }

    /** Newest first. */
    @Transactional
    public List<OutgoingMail> of(UUID invitationId) {
        return entities.createQuery(
                        "from OutgoingMail where invitation.id = :invitation order by queuedAt desc",
                        OutgoingMail.class)
                .setParameter("invitation", invitationId)
                .getResultList();
    }

    /** The newest mail of each invitation that has any, codes apart. */
    @Transactional
    public Map<UUID, OutgoingMail> newest(Collection<UUID> invitationIds) {
        Map<UUID, OutgoingMail> newest = new HashMap<>();
        if (!invitationIds.isEmpty()) {
            entities.createQuery(
                            "from OutgoingMail where invitation.id in :invitations and kind <> :code"
                                    + " order by queuedAt, id",
                            OutgoingMail.class)
                    .setParameter("code", OutgoingMail.Kind.CODE)
                    .setParameter("invitations", invitationIds)
                    .getResultStream()
                    .forEach(mail -> newest.put(mail.invitation().id(), mail));
        }
        return newest;
    }

    /** Those of the invitations that a mail was queued for since a time, and how many reminders each has had. */
    @Transactional
    Map<UUID, Reminded> reminders(Collection<UUID> invitationIds) {
        Map<UUID, Reminded> reminded = new HashMap<>();
        if (!invitationIds.isEmpty()) {
            entities.createQuery(
                            "select m.invitation.id, sum(case when m.kind = :reminder then 1 else 0 end),"
                                    + " max(m.queuedAt), sum(case when m.state = :bounced then 1 else 0 end)"
                                    + " from OutgoingMail m where m.invitation.id in :invitations"
                                    + " group by m.invitation.id",
                            Object[].class)
                    .setParameter("reminder", OutgoingMail.Kind.REMINDER)
                    .setParameter("bounced", OutgoingMail.State.BOUNCED)
                    .setParameter("invitations", invitationIds)
                    .getResultStream()
                    .forEach(row -> reminded.put(
                            (UUID) row[0],
                            new Reminded(
                                    ((Number) row[1]).intValue(), (Instant) row[2], ((Number) row[3]).intValue() > 0)));
        }
        return reminded;
    }

    /**
     * What an invitation was mailed so far.
     *
     * @param reminders how many
     * @param lastAt when the last mail was queued
     * @param bounced whether a server refused one
     */
    record Reminded(int reminders, Instant lastAt, boolean bounced) {
        static final Reminded NEVER = new Reminded(0, null, false);
    }
}

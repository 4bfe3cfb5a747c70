package org.parlance.hiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.parlance.jobs.RecurringJob;

/** Reminds applicants who have not begun. */
@ApplicationScoped
class Reminders implements RecurringJob {
    /** Looked at in one run; the next run takes the rest. */
    private static final int AT_ONCE = 2000;

    private final EntityManager entities;
    private final Mails mails;
    private final SatTests tests;
    private final Clock clock;

    Reminders(EntityManager entities, Mails mails, SatTests tests, Clock clock) {
        this.entities = entities;
        this.mails = mails;
        this.tests = tests;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "remind-applicants";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    @ActivateRequestContext
    @Transactional
    public void run() {
        if (!mails.configured()) {
            return;
        }
        Instant now = clock.instant();
        List<Invitation> ending = ending(now);
        List<UUID> ids = ending.stream().map(Invitation::id).toList();
        Set<UUID> begun = tests.begunAmong(ids);
        Map<UUID, Mails.Reminded> sofar = mails.reminders(ids);
        List<Invitation> due = ending.stream()
                .filter(invitation -> !begun.contains(invitation.id()))
                .filter(invitation -> ReminderRule.due(
                        invitation.campaign().reminderDays(),
                        invitation.campaign().reminderMost(),
                        invitation.expiresAt(),
                        sofar.getOrDefault(invitation.id(), Mails.Reminded.NEVER),
                        now))
                .toList();
        mails.queue(due, OutgoingMail.Kind.REMINDER);
    }

    /** Those of running campaigns that end in the days of their reminders and had no mail since yesterday. */
    private List<Invitation> ending(Instant now) {
        return entities.createQuery(
                        "select i from Invitation i join fetch i.campaign c join fetch i.applicant a"
                                + " where i.state <> :withdrawn and i.confirmsAttemptId is null and i.expiresAt > :now and a.email is not null"
                                + " and c.opensAt <= :now and c.reminderDays > 0 and c.reminderMost > 0"
                                + " and i.expiresAt <= :latest and not exists (select 1 from OutgoingMail m"
                                + " where m.invitation = i and (m.queuedAt > :yesterday and m.kind <> :code or m.state = :bounced))"
                                + " and not exists (select 1 from KioskTicket t where t.invitation = i)"
                                + " order by i.expiresAt",
                        Invitation.class)
                .setParameter("withdrawn", Invitation.State.WITHDRAWN)
                .setParameter("bounced", OutgoingMail.State.BOUNCED)
                .setParameter("code", OutgoingMail.Kind.CODE)
                .setParameter("now", now)
                .setParameter("latest", now.plus(Duration.ofDays(60)))
                .setParameter("yesterday", now.minus(Duration.ofHours(24)))
                .setMaxResults(AT_ONCE)
                .getResultList();
    }
}

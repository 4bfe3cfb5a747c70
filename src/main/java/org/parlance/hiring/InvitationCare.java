package org.parlance.hiring;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.parlance.audit.Actor;
import org.parlance.audit.AuditTrail;
import org.parlance.web.PageLanguage;
import org.parlance.web.Problems;

/** What is done about invitations once they are out: mailed again, extended; and the rules of their campaign. */
@ApplicationScoped
public class InvitationCare {
    private static final Duration LONGEST = Duration.ofDays(366);

    private final EntityManager entities;
    private final InvitationService invitations;
    private final Mails mails;
    private final AuditTrail audit;
    private final Clock clock;

    InvitationCare(EntityManager entities, InvitationService invitations, Mails mails, AuditTrail audit, Clock clock) {
        this.entities = entities;
        this.invitations = invitations;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws HttpProblem 409 when it is over, or there is no address or no mail server */
    @Transactional
    public void resend(Campaign campaign, UUID invitationId, Actor actor) {
        Invitation invitation = invitations.ofCampaign(campaign, invitationId);
        if (!invitation.usableAt(clock.instant())) {
            throw Problems.conflict("This invitation is over. Extend it first, or invite the person anew.");
        }
        if (invitation.confirmsAttemptId().isPresent()) {
            throw Problems.conflict("A confirmation test is taken under supervision, so its link is not mailed.");
        }
        if (!mails.queue(invitation, OutgoingMail.Kind.INVITATION)) {
            throw Problems.conflict(
                    mails.configured()
                            ? "There is no e-mail address for this applicant. Hand out the link instead."
                            : "No mail server is set up. Hand out the link instead.");
        }
        audit.record(actor, "invitation.mailed-again", invitationId);
    }

    /**
     * Lets applicants begin until a later time, also those whose invitation has expired.
     *
     * @throws HttpProblem 400 when the time is not in the coming year, 404 when an invitation is not of the campaign,
     *     409 when one was withdrawn
     */
    @Transactional
    public void extend(Campaign campaign, Collection<UUID> invitationIds, Instant until, Actor actor) {
        requireComing(until);
        if (invitationIds.isEmpty()) {
            throw Problems.badRequest("Choose the invitations that are to be extended.");
        }
        for (UUID id : invitationIds) {
            Invitation invitation = invitations.ofCampaign(campaign, id);
            try {
                invitation.extendTo(until);
            } catch (Invitation.IllegalMove withdrawn) {
                throw Problems.conflict("The invitation of "
                        + invitation.applicant().name() + " was withdrawn. Leave it out, or invite the person anew.");
            }
            audit.record(actor, "invitation.extended", id, Map.of("until", until.toString()));
        }
    }

    /**
     * Closes the campaign later, and with it every invitation that was to end with it.
     *
     * @throws HttpProblem 400 when the time is not in the coming year or not after the present end
     */
    @Transactional
    public void extend(Campaign campaign, Instant until, Actor actor) {
        requireComing(until);
        Campaign current = entities.merge(campaign);
        Instant before = current.closesAt();
        if (!until.isAfter(before)) {
            throw Problems.badRequest("A campaign can be extended to a later day only.");
        }
        List<Invitation> along = entities.createQuery(
                        "from Invitation where campaign.id = :campaign and expiresAt = :before and state <> :withdrawn",
                        Invitation.class)
                .setParameter("campaign", campaign.id())
                .setParameter("before", before)
                .setParameter("withdrawn", Invitation.State.WITHDRAWN)
                .getResultList();
        along.forEach(invitation -> invitation.extendTo(until));
        current.extendTo(until);
        audit.record(actor, "campaign.extended", campaign.id(), Map.of("until", until.toString()));
    }

    /** @throws HttpProblem 400 when a number is out of its range */
    @Transactional
    public void rule(Campaign campaign, int retestDays, int reminderDays, int reminderMost, Actor actor) {
        try {
            entities.merge(campaign).rule(retestDays, reminderDays, reminderMost);
        } catch (IllegalArgumentException outOfRange) {
            throw Problems.badRequest(
                    "Give 0 to 3,650 days between tests, 0 to 60 days for reminders, and 0 to 10" + " reminders.");
        }
        audit.record(
                actor,
                "campaign.ruled",
                campaign.id(),
                Map.of(
                        "retest-days", Integer.toString(retestDays),
                        "reminder-days", Integer.toString(reminderDays),
                        "reminder-most", Integer.toString(reminderMost)));
    }

    /**
     * Whether a link lets new devices in only with a code by mail. Devices that are in stay so.
     *
     * @throws HttpProblem 409 when codes are wanted and there is no mail server
     */
    @Transactional
    public void askForCode(Campaign campaign, boolean asked, Actor actor) {
        if (asked && !mails.configured()) {
            throw Problems.conflict(
                    PageLanguage.words(HiringRefusalMessages.class).codeNoServer());
        }
        entities.merge(campaign).asksForCode(asked);
        audit.record(actor, "campaign.device-code-chosen", campaign.id(), Map.of("asked", Boolean.toString(asked)));
    }

    /** Whether tests that begin from now on are taken in full screen; those that have begun stay as they were agreed to. */
    @Transactional
    public void askForFullScreen(Campaign campaign, boolean asked, Actor actor) {
        entities.merge(campaign).asksForFullScreen(asked);
        audit.record(actor, "campaign.full-screen-chosen", campaign.id(), Map.of("asked", Boolean.toString(asked)));
    }

    /** How many of a campaign's applicants have no address that a code could be mailed to. */
    @Transactional
    public long withoutAddress(UUID campaignId) {
        return entities.createQuery(
                        "select count(i) from Invitation i where i.campaign.id = :campaign and i.state <> :withdrawn"
                                + " and i.applicant.email is null",
                        Long.class)
                .setParameter("campaign", campaignId)
                .setParameter("withdrawn", Invitation.State.WITHDRAWN)
                .getSingleResult();
    }

    /** @throws HttpProblem 400 when the time is not in the coming year */
    void requireComing(Instant until) {
        Instant now = clock.instant();
        if (!until.isAfter(now) || until.isAfter(now.plus(LONGEST))) {
            throw Problems.badRequest("Give a day within the coming year.");
        }
    }
}

package org.parlance.hiring;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.parlance.audit.Actor;
import org.parlance.audit.AuditTrail;
import org.parlance.web.PageLanguage;
import org.parlance.web.Problems;

/** How many applicants may begin a campaign's test. More may be invited: whoever begins first has the seat. */
@ApplicationScoped
public class Seats {
    private final EntityManager entities;
    private final AuditTrail audit;
    private final Clock clock;

    Seats(EntityManager entities, AuditTrail audit, Clock clock) {
        this.entities = entities;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * An applicant wants to begin. That somebody finds no seat is kept with the invitation, for the recruiter to see.
     *
     * @throws HttpProblem 409 when all seats are taken
     */
    @Transactional(dontRollbackOn = HttpProblem.class)
    public void admit(UUID invitationId) {
        Invitation invitation = entities.find(Invitation.class, invitationId);
        if (full(invitation, invitation.campaign())) {
            invitation.turnedAway(clock.instant());
            audit.record(Actor.applicant(invitationId), "invitation.no-seat", invitationId);
            throw noSeat();
        }
    }

    /**
     * An applicant begins, who was admitted; of two who begin at once only one gets the last seat.
     *
     * @throws HttpProblem 409 when all seats are taken
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void take(Invitation invitation) {
        if (invitation.campaign().seats().isEmpty()) {
            return;
        }
        Campaign campaign = entities.find(Campaign.class, invitation.campaign().id(), LockModeType.PESSIMISTIC_WRITE);
        if (full(invitation, campaign)) {
            throw noSeat();
        }
    }

    /** Who has begun once, as before a reset, keeps the seat. */
    private boolean full(Invitation invitation, Campaign campaign) {
        return !invitation.begun()
                && campaign.seats().isPresent()
                && taken(campaign.id()) >= campaign.seats().getAsInt();
    }

    private static HttpProblem noSeat() {
        return Problems.conflict(PageLanguage.words(HiringRefusalMessages.class).noSeat());
    }

    /** How many have begun. */
    @Transactional
    public long taken(UUID campaignId) {
        return count("begunAt is not null", campaignId);
    }

    /** How many found no seat, and have not begun since. */
    @Transactional
    public long turnedAway(UUID campaignId) {
        return count("begunAt is null and i.turnedAwayAt is not null and i.state <> 'WITHDRAWN'", campaignId);
    }

    private long count(String which, UUID campaignId) {
        return entities.createQuery(
                        "select count(i) from Invitation i where i.campaign.id = :campaign and i." + which, Long.class)
                .setParameter("campaign", campaignId)
                .getSingleResult();
    }

    /**
     * Fewer seats than are taken let nobody else begin; who has begun goes on.
     *
     * @param seats empty for as many as are invited
     * @throws HttpProblem 400 when the number is out of its range
     */
    @Transactional
    public void set(Campaign campaign, OptionalInt seats, Actor actor) {
        try {
            entities.find(Campaign.class, campaign.id()).seat(seats);
        } catch (IllegalArgumentException outOfRange) {
            throw wrong();
        }
        audit.record(
                actor,
                "campaign.seated",
                campaign.id(),
                Map.of("seats", seats.isPresent() ? Integer.toString(seats.getAsInt()) : "any"));
    }

    /**
     * What was typed into a field for the seats.
     *
     * @return empty for as many as are invited
     * @throws HttpProblem 400 when it is no number
     */
    public static OptionalInt typed(String text) {
        String number = text == null ? "" : text.strip();
        if (number.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!number.matches("\\d{1,7}")
                || Integer.parseInt(number) < 1
                || Integer.parseInt(number) > Campaign.MOST_SEATS) {
            throw wrong();
        }
        return OptionalInt.of(Integer.parseInt(number));
    }

    private static HttpProblem wrong() {
        return Problems.badRequest(
                PageLanguage.words(HiringRefusalMessages.class).seats());
    }
}

package org.parlance.review;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parlance.audit.Actor;
import org.parlance.audit.AuditTrail;
import org.parlance.delivery.Attempt;
import org.parlance.delivery.Attempts;
import org.parlance.hiring.Campaign;
import org.parlance.hiring.Invitation;
import org.parlance.hiring.InvitationSearch;
import org.parlance.hiring.InvitationService;
import org.parlance.hiring.KioskTicket;
import org.parlance.hiring.KioskTickets;
import org.parlance.identity.StaffMember;
import org.parlance.web.PageLanguage;
import org.parlance.web.Problems;

/** Tickets for those who come in with an invitation; they stay the same person with the same invitation. */
@ApplicationScoped
class InvitedTickets {
    /** How far somebody is who was found. */
    enum Stage {
        /** A ticket can be issued. */
        NOT_BEGUN,
        /** A test is under way elsewhere, and goes on here only when staff hand it over. */
        UNDER_WAY,
        /** The test was handed in. */
        TAKEN,
        /** Withdrawn, expired, or its campaign is not open. */
        OVER
    }

    /** Somebody who was found. */
    record Found(UUID invitationId, String name, String email, String phone, Stage stage) {
        public boolean mayHaveTicket() {
            return stage == Stage.NOT_BEGUN || stage == Stage.UNDER_WAY;
        }

        public boolean underWay() {
            return stage == Stage.UNDER_WAY;
        }
    }

    private final InvitationSearch search;
    private final InvitationService invitations;
    private final KioskTickets tickets;
    private final Attempts attempts;
    private final AuditTrail audit;
    private final Clock clock;

    InvitedTickets(
            InvitationSearch search,
            InvitationService invitations,
            KioskTickets tickets,
            Attempts attempts,
            AuditTrail audit,
            Clock clock) {
        this.search = search;
        this.invitations = invitations;
        this.tickets = tickets;
        this.attempts = attempts;
        this.audit = audit;
        this.clock = clock;
    }

    /** In a campaign that may be seen. @param typed address, phone number or part of the name */
    @Transactional
    List<Found> find(Campaign campaign, String typed) {
        List<Invitation> found = search.find(campaign.id(), typed);
        Map<UUID, Attempt> newest = attempts
                .newest(found.stream().map(Invitation::id).toList())
                .stream()
                .collect(Collectors.toMap(attempt -> attempt.invitation().id(), Function.identity()));
        Instant now = clock.instant();
        return found.stream()
                .map(invitation -> new Found(
                        invitation.id(),
                        invitation.applicant().name(),
                        invitation.applicant().email(),
                        invitation.applicant().phone(),
                        stage(invitation, Optional.ofNullable(newest.get(invitation.id())), now)))
                .toList();
    }

    private static Stage stage(Invitation invitation, Optional<Attempt> newest, Instant now) {
        Optional<Attempt> standing = newest.filter(attempt -> attempt.state() != Attempt.State.VOIDED);
        if (standing.isPresent()) {
            return standing.get().state().running() ? Stage.UNDER_WAY : Stage.TAKEN;
        }
        return invitation.startableAt(now) ? Stage.NOT_BEGUN : Stage.OVER;
    }

    /**
     * Issues the ticket of an invitation after the ID check.
     *
     * @param handOver whether a test that is under way elsewhere is to go on at the station
     * @throws HttpProblem as {@link KioskTickets#issue}; 409 when the test was taken, or is under way and not handed over
     */
    @Transactional
    KioskTicket issue(
            Campaign campaign,
            UUID invitationId,
            String site,
            KioskTicket.IdKind checked,
            String idNumber,
            boolean handOver,
            StaffMember staff) {
        require(campaign, invitationId);
        Optional<Attempt> newest =
                attempts.latest(invitationId).map(Attempt::id).map(attempts::locked);
        Optional<Attempt> standing = newest.filter(attempt -> attempt.state() != Attempt.State.VOIDED);
        boolean running = standing.map(attempt -> attempt.state().running()).orElse(false);
        if (standing.isPresent() && !running) {
            throw Problems.conflict(words().alreadyTaken());
        }
        if (running && !handOver) {
            throw Problems.conflict(words().handOverNeeded());
        }
        KioskTicket ticket = tickets.issue(campaign, invitationId, site, checked, idNumber, staff);
        standing.ifPresent(attempt -> audit.record(
                Actor.staff(staff.id()),
                "kiosk.test-handed-over",
                attempt.id(),
                Map.of("ticket", ticket.id().toString())));
        return ticket;
    }

    /** @throws HttpProblem 404 when the campaign has no such invitation */
    @Transactional
    void require(Campaign campaign, UUID invitationId) {
        invitations.ofCampaign(campaign, invitationId);
    }

    private static WalkInMessages words() {
        return PageLanguage.words(WalkInMessages.class);
    }
}

package org.parlance.hiring;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.parlance.audit.Actor;
import org.parlance.audit.AuditTrail;
import org.parlance.identity.StaffMember;
import org.parlance.web.Problems;

/** Issues tickets to applicants whose identity was checked, and takes them at stations. */
@ApplicationScoped
public class KioskTickets {
    private static final SecureRandom RANDOM = new SecureRandom();

    /** On a board; the older ones are in the campaign's table. */
    private static final int MOST_SHOWN = 200;

    private final InvitationService invitations;
    private final KioskStations stations;
    private final IdNumbers idNumbers;
    private final EntityManager entities;
    private final AuditTrail audit;
    private final Clock clock;

    KioskTickets(
            InvitationService invitations,
            KioskStations stations,
            IdNumbers idNumbers,
            EntityManager entities,
            AuditTrail audit,
            Clock clock) {
        this.invitations = invitations;
        this.stations = stations;
        this.idNumbers = idNumbers;
        this.entities = entities;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Invites somebody who has come in, without a mail, and issues their ticket.
     *
     * @param walkIn with the site where a station is
     * @param retestReason as {@link InvitationService#invite}
     * @throws HttpProblem as there; 400 without an ID number or when the site has no station, 409 when the campaign is
     *     not open
     */
    @Transactional
    public KioskTicket issue(
            Campaign campaign, Candidate walkIn, KioskTicket.IdKind checked, String retestReason, StaffMember staff) {
        if (walkIn.idNumber() == null || walkIn.idNumber().isBlank()) {
            throw Problems.badRequest("Type the number of the ID. It is not stored, only a keyed hash of it.");
        }
        String site = stationed(campaign, walkIn.origin().site());
        if (!campaign.openAt(clock.instant())) {
            throw Problems.conflict("The campaign is not open now, so no test can be begun.");
        }
        Invitation invitation = invitations.inviteWalkIn(campaign, walkIn, retestReason, Actor.staff(staff.id()));
        return issue(invitation, site, checked, staff);
    }

    /**
     * Issues a ticket to somebody who is invited already.
     *
     * @throws HttpProblem 400 without an ID number or when the site has no station, 409 when another ID was seen before
     *     or the invitation is over
     */
    @Transactional
    public KioskTicket issue(
            Campaign campaign,
            UUID invitationId,
            String site,
            KioskTicket.IdKind checked,
            String idNumber,
            StaffMember staff) {
        if (idNumber == null || idNumber.replaceAll("[^\\p{L}\\p{N}]", "").length() < 4) {
            throw Problems.badRequest("Type the number of the ID. It is not stored, only a keyed hash of it.");
        }
        Invitation invitation = invitations.ofCampaign(campaign, invitationId);
        if (!invitation.startableAt(clock.instant())) {
            throw Problems.conflict("This invitation is over, or its campaign has not begun. Extend it first.");
        }
        if (!invitation.applicant().showed(idNumbers.hash(idNumber))) {
            throw Problems.conflict("This is not the ID that the applicant showed before. Make sure who it is.");
        }
        return issue(invitation, stationed(campaign, site), checked, staff);
    }

    private String stationed(Campaign campaign, String site) {
        Instant now = clock.instant();
        return stations.ofCampaign(campaign.id()).stream()
                .filter(kiosk -> kiosk.activeAt(now) && kiosk.site().equals(site))
                .map(Kiosk::site)
                .findFirst()
                .orElseThrow(() -> Problems.badRequest("Choose a site where a station is open."));
    }

    private KioskTicket issue(Invitation invitation, String site, KioskTicket.IdKind checked, StaffMember staff) {
        KioskTicket ticket = new KioskTicket(
                invitation, site, freeNumber(invitation.campaign().id()), checked, staff.id(), clock.instant());
        entities.persist(ticket);
        audit.record(
                Actor.staff(staff.id()),
                "kiosk.ticket-issued",
                invitation.id(),
                Map.of("ticket", ticket.id().toString(), "id", checked.name()));
        return ticket;
    }

    /** Six digits that no ticket of the campaign ever had. */
    private String freeNumber(UUID campaignId) {
        while (true) {
            String number = "%06d".formatted(RANDOM.nextInt(1_000_000));
            long used = entities.createQuery(
                            "select count(*) from KioskTicket where campaignId = :campaign and number = :number",
                            Long.class)
                    .setParameter("campaign", campaignId)
                    .setParameter("number", number)
                    .getSingleResult();
            if (used == 0) {
                return number;
            }
        }
    }

    /** The newest first, with who they were issued to. */
    @Transactional
    public List<KioskTicket> ofCampaign(UUID campaignId) {
        return entities.createQuery(
                        "select t from KioskTicket t join fetch t.invitation i join fetch i.applicant"
                                + " left join fetch t.kiosk where t.campaignId = :campaign order by t.issuedAt desc",
                        KioskTicket.class)
                .setParameter("campaign", campaignId)
                .setMaxResults(MOST_SHOWN)
                .getResultList();
    }

    /**
     * The ticket of a number that was typed at a station.
     *
     * @throws HttpProblem 404 when the campaign has none at the station's site, 410 when its time is over
     */
    @Transactional
    public KioskTicket typed(Kiosk station, String typedNumber) {
        KioskTicket ticket = entities.createQuery(
                        "select t from KioskTicket t join fetch t.invitation where t.campaignId = :campaign"
                                + " and t.number = :number and t.site = :site",
                        KioskTicket.class)
                .setParameter("campaign", station.campaign().id())
                .setParameter("number", typedNumber.replaceAll("[^0-9]", ""))
                .setParameter("site", station.site())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Problems.notFound("This is no ticket of this station. Look at the number again."));
        if (!ticket.usableAt(clock.instant())) {
            throw Problems.gone("The time of this ticket is over. Ask the staff for a new one.");
        }
        return ticket;
    }

    /**
     * The ticket's applicant takes the station's seat.
     *
     * @throws HttpProblem 409 when the data of the applicant before may still be there, 410 when the invitation was
     *     withdrawn
     */
    @Transactional
    public Invitation seat(UUID kioskId, UUID ticketId) {
        Kiosk kiosk = entities.find(Kiosk.class, kioskId, LockModeType.PESSIMISTIC_WRITE);
        KioskTicket ticket = entities.find(KioskTicket.class, ticketId, LockModeType.PESSIMISTIC_WRITE);
        if (!kiosk.seat(ticket)) {
            throw Problems.conflict("This station still belongs to the applicant before you. Call the staff.");
        }
        Invitation invitation = invitations.open(ticket.invitation());
        ticket.seat(kiosk, clock.instant());
        audit.record(Actor.applicant(invitation.id()), "kiosk.seated", kioskId, Map.of("ticket", ticketId.toString()));
        return invitation;
    }

    /** A station holds nothing of its applicant any more: the next may begin. Again is harmless. */
    @Transactional
    public void cleared(UUID kioskId) {
        Kiosk kiosk = entities.find(Kiosk.class, kioskId, LockModeType.PESSIMISTIC_WRITE);
        kiosk.seat().ifPresent(ticket -> {
            boolean here =
                    ticket.kiosk().filter(last -> last.id().equals(kioskId)).isPresent();
            if (here) {
                ticket.cleared(clock.instant());
            }
            audit.record(
                    Actor.SYSTEM,
                    "kiosk.cleared",
                    kioskId,
                    Map.of("ticket", ticket.id().toString()));
        });
        kiosk.free();
    }
}

package org.parlance.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parlance.delivery.Attempt;
import org.parlance.delivery.Attempts;
import org.parlance.hiring.Campaign;
import org.parlance.hiring.CampaignService;
import org.parlance.hiring.Kiosk;
import org.parlance.hiring.KioskStations;
import org.parlance.hiring.KioskTicket;
import org.parlance.hiring.KioskTickets;
import org.parlance.verdict.Confirmation;
import org.parlance.verdict.Confirmations;
import org.parlance.verdict.Verdicts;
import org.parlance.verdict.Verdicts.Standing;

/** Reads a campaign's stations and tickets. */
@ApplicationScoped
class KioskReader {
    private final CampaignService campaigns;
    private final KioskStations stations;
    private final KioskTickets tickets;
    private final Attempts attempts;
    private final Verdicts verdicts;
    private final Confirmations confirmations;
    private final BlindReviews blindReviews;
    private final Clock clock;

    KioskReader(
            CampaignService campaigns,
            KioskStations stations,
            KioskTickets tickets,
            Attempts attempts,
            Verdicts verdicts,
            Confirmations confirmations,
            BlindReviews blindReviews,
            Clock clock) {
        this.campaigns = campaigns;
        this.stations = stations;
        this.tickets = tickets;
        this.attempts = attempts;
        this.verdicts = verdicts;
        this.confirmations = confirmations;
        this.blindReviews = blindReviews;
        this.clock = clock;
    }

    /**
     * @param reader the staff member who looks; what they are to rate blind is kept from them
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when these accounts may see no such campaign
     */
    @Transactional
    KioskBoard board(UUID campaignId, Collection<UUID> accountIds, UUID reader, boolean mayEdit) {
        Campaign campaign = campaigns.visible(campaignId, accountIds);
        Instant now = clock.instant();
        List<Kiosk> kiosks = stations.ofCampaign(campaignId);
        return new KioskBoard(
                campaignId,
                campaign.name(),
                campaign.openAt(now),
                kiosks.stream()
                        .filter(kiosk -> kiosk.activeAt(now))
                        .map(Kiosk::site)
                        .distinct()
                        .toList(),
                kiosks.stream().map(kiosk -> station(kiosk, now)).toList(),
                rows(tickets.ofCampaign(campaignId), mayEdit && campaign.twoPersonReview(), reader, now),
                mayEdit);
    }

    private static KioskBoard.Station station(Kiosk kiosk, Instant now) {
        return new KioskBoard.Station(
                kiosk.id(),
                kiosk.name(),
                kiosk.site(),
                kiosk.stateAt(now),
                kiosk.seat().map(KioskTicket::shown).orElse(null),
                kiosk.expiresAt());
    }

    /** @param blind whether outcomes are kept out of sight, as the reader may be asked to rate */
    private List<KioskBoard.Row> rows(List<KioskTicket> shown, boolean blind, UUID reader, Instant now) {
        Map<UUID, Attempt> newest =
                attempts
                        .newest(shown.stream()
                                .map(ticket -> ticket.invitation().id())
                                .distinct()
                                .toList())
                        .stream()
                        .collect(
                                Collectors.toMap(attempt -> attempt.invitation().id(), Function.identity()));
        Map<UUID, Standing> standings =
                verdicts.standings(newest.values().stream().map(Attempt::id).toList());
        Set<UUID> rating =
                blindReviews.open(newest.values().stream().map(Attempt::id).toList(), reader);
        Map<UUID, Confirmation> confirming = confirmations.ofInvitations(newest.keySet());
        return shown.stream()
                .map(ticket -> {
                    Optional<Attempt> attempt = Optional.ofNullable(
                                    newest.get(ticket.invitation().id()))
                            .filter(known -> known.state() != Attempt.State.VOIDED);
                    return row(
                            ticket,
                            attempt,
                            attempt.map(Attempt::id).map(standings::get),
                            Optional.ofNullable(
                                    confirming.get(ticket.invitation().id())),
                            blind
                                    || attempt.map(Attempt::id)
                                            .filter(rating::contains)
                                            .isPresent(),
                            now);
                })
                .toList();
    }

    private static KioskBoard.Row row(
            KioskTicket ticket,
            Optional<Attempt> attempt,
            Optional<Standing> standing,
            Optional<Confirmation> confirming,
            boolean hidden,
            Instant now) {
        TicketProgress.Facts facts = new TicketProgress.Facts(
                ticket.usableAt(now),
                ticket.kiosk().isPresent(),
                attempt.isPresent(),
                attempt.map(Attempt::submittedAt).orElse(null),
                ticket.clearedAt(),
                standing.map(known -> known.verdict().issuedAt())
                        .or(() -> confirming.map(Confirmation::scoredAt))
                        .orElse(null));
        return new KioskBoard.Row(
                ticket.id(),
                ticket.invitation().id(),
                ticket.shown(),
                ticket.invitation().applicant().name(),
                ticket.site(),
                ticket.kiosk().map(Kiosk::name).orElse(null),
                ticket.idKind(),
                ticket.issuedAt(),
                TicketProgress.of(facts, now),
                attempt.map(Attempt::id).orElse(null),
                standing.filter(known -> !hidden).map(Standing::outcome).orElse(null),
                standing.map(Standing::settled).orElse(false),
                confirming.map(Confirmation::attemptId).orElse(null));
    }
}

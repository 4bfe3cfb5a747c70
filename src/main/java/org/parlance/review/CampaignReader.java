package org.parlance.review;

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
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parlance.bank.Blueprint;
import org.parlance.bank.Blueprint.Section;
import org.parlance.delivery.Attempt;
import org.parlance.delivery.Attempts;
import org.parlance.delivery.FormItem;
import org.parlance.hiring.AccommodationService;
import org.parlance.hiring.Campaign;
import org.parlance.hiring.CampaignService;
import org.parlance.hiring.Invitation;
import org.parlance.hiring.InvitationService;
import org.parlance.verdict.Shortlisting;
import org.parlance.verdict.Verdicts;
import org.parlance.verdict.Verdicts.Standing;

/** Reads campaigns for their pages. */
@ApplicationScoped
class CampaignReader {
    private final CampaignService campaigns;
    private final InvitationService invitations;
    private final Attempts attempts;
    private final Verdicts verdicts;
    private final Shortlisting shortlisting;
    private final AccommodationService accommodations;
    private final Funnels funnels;
    private final EntityManager entities;
    private final Clock clock;

    CampaignReader(
            CampaignService campaigns,
            InvitationService invitations,
            Attempts attempts,
            Verdicts verdicts,
            Shortlisting shortlisting,
            AccommodationService accommodations,
            Funnels funnels,
            EntityManager entities,
            Clock clock) {
        this.campaigns = campaigns;
        this.invitations = invitations;
        this.attempts = attempts;
        this.verdicts = verdicts;
        this.shortlisting = shortlisting;
        this.accommodations = accommodations;
        this.funnels = funnels;
        this.entities = entities;
        this.clock = clock;
    }

    @Transactional
    List<CampaignSummary> all(Collection<UUID> accountIds) {
        List<Campaign> visible = campaigns.visible(accountIds);
        Map<UUID, Funnel> counts = funnels.of(visible.stream().map(Campaign::id).toList());
        return visible.stream()
                .map(campaign -> summary(campaign, counts.getOrDefault(campaign.id(), Funnel.EMPTY)))
                .toList();
    }

    @Transactional
    CampaignView one(UUID campaignId, Collection<UUID> accountIds) {
        Campaign campaign = campaigns.visible(campaignId, accountIds);
        Funnel funnel = funnels.of(List.of(campaignId)).getOrDefault(campaignId, Funnel.EMPTY);
        Blueprint blueprint = campaign.blueprint();
        return new CampaignView(
                summary(campaign, funnel),
                (int) Math.round(campaigns.currentPolicy(campaignId).rules().cut()),
                blueprint.sections().stream().mapToInt(Section::count).sum(),
                campaign.calibrationId().orElse(null),
                campaign.writingCalibrationId().orElse(null),
                "en".equals(campaign.language()) ? campaign.spelling() : null,
                rows(campaignId));
    }

    private CampaignSummary summary(Campaign campaign, Funnel funnel) {
        return new CampaignSummary(
                campaign.id(),
                campaign.name(),
                campaign.clientAccount().name(),
                campaign.blueprint().name(),
                campaign.opensAt(),
                campaign.closesAt(),
                campaign.openAt(clock.instant()),
                funnel);
    }

    private List<CampaignView.Row> rows(UUID campaignId) {
        Map<UUID, Attempt> newest = attempts.ofCampaign(campaignId).stream()
                .collect(Collectors.toMap(
                        attempt -> attempt.invitation().id(),
                        Function.identity(),
                        (one, other) -> one.number() > other.number() ? one : other));
        List<UUID> attemptIds = newest.values().stream().map(Attempt::id).toList();
        Map<UUID, Standing> standings = verdicts.standings(attemptIds);
        Map<UUID, Shortlisting.Entry> shortlisted = shortlisting.among(attemptIds);
        Map<UUID, Integer> positions = positions(campaignId);
        Set<UUID> waiting = accommodations.waiting(campaignId);
        Instant now = clock.instant();
        return invitations.ofCampaign(campaignId).stream()
                .map(invitation -> {
                    Optional<Attempt> attempt = Optional.ofNullable(newest.get(invitation.id()));
                    UUID attemptId = attempt.map(Attempt::id).orElse(null);
                    return row(
                            invitation,
                            now,
                            attempt,
                            positions.getOrDefault(attemptId, 0),
                            Optional.ofNullable(standings.get(attemptId)),
                            shortlisted.containsKey(attemptId),
                            waiting.contains(invitation.id()));
                })
                .toList();
    }

    private static CampaignView.Row row(
            Invitation invitation,
            Instant now,
            Optional<Attempt> attempt,
            int position,
            Optional<Standing> standing,
            boolean shortlisted,
            boolean accommodationAsked) {
        return new CampaignView.Row(
                invitation.id(),
                invitation.applicant().name(),
                invitation.applicant().contact(),
                invitation.stateAt(now),
                invitation.createdAt(),
                attempt.map(Attempt::id).orElse(null),
                attempt.map(Attempt::state).orElse(null),
                position,
                attempt.map(Attempt::interruptions).orElse(0),
                standing.map(Standing::outcome).orElse(null),
                standing.map(Standing::settled).orElse(false),
                standing.map(known -> known.verdict().overall())
                        .map(Math::round)
                        .orElse(null),
                shortlisted,
                accommodationAsked);
    }

    /** Of each attempt the last position that was given, from 1. */
    private Map<UUID, Integer> positions(UUID campaignId) {
        Map<UUID, Integer> positions = new HashMap<>();
        entities.createQuery(
                        "select f.attempt.id, max(f.position) from FormItem f"
                                + " where f.attempt.invitation.campaign.id = :campaign and f.state <> :waiting"
                                + " group by f.attempt.id",
                        Object[].class)
                .setParameter("campaign", campaignId)
                .setParameter("waiting", FormItem.State.WAITING)
                .getResultStream()
                .forEach(row -> positions.put((UUID) row[0], (Integer) row[1]));
        return positions;
    }
}

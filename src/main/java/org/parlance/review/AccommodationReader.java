package org.parlance.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.parlance.delivery.Attempt;
import org.parlance.delivery.AttemptBreaks;
import org.parlance.delivery.Attempts;
import org.parlance.hiring.AccommodationGrant;
import org.parlance.hiring.AccommodationRequest;
import org.parlance.hiring.AccommodationService;
import org.parlance.hiring.CampaignService;
import org.parlance.hiring.Invitation;
import org.parlance.hiring.InvitationService;
import org.parlance.review.AccommodationView.RequestView;
import org.parlance.web.PageLanguage;

/** Reads accommodations for the pages of staff. */
@ApplicationScoped
class AccommodationReader {
    private final CampaignService campaigns;
    private final InvitationService invitations;
    private final AccommodationService accommodations;
    private final Attempts attempts;
    private final AttemptBreaks breaks;

    AccommodationReader(
            CampaignService campaigns,
            InvitationService invitations,
            AccommodationService accommodations,
            Attempts attempts,
            AttemptBreaks breaks) {
        this.campaigns = campaigns;
        this.invitations = invitations;
        this.accommodations = accommodations;
        this.attempts = attempts;
        this.breaks = breaks;
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when these accounts may see no such invitation */
    @Transactional
    AccommodationView one(UUID campaignId, UUID invitationId, Collection<UUID> accountIds) {
        return of(invitations.ofCampaign(campaigns.visible(campaignId, accountIds), invitationId), true);
    }

    /** @param answers whether the reader answers requests; others learn that there was one, and what was granted */
    @Transactional
    AccommodationView of(Invitation invitation, boolean answers) {
        Optional<AccommodationGrant> grant = accommodations.grantOf(invitation.id());
        return new AccommodationView(
                invitation.applicant().name(),
                invitation.campaign().blueprint().accommodations(),
                grant.map(known -> words().of(known.granted())).orElse(List.of()),
                grant.map(AccommodationGrant::grantedBy).orElse(null),
                grant.map(AccommodationGrant::grantedAt).orElse(null),
                accommodations
                        .requestOf(invitation.id())
                        .map(request -> answers ? view(request) : unread(request))
                        .orElse(null),
                answers,
                attempts.latest(invitation.id()).isPresent());
    }

    private RequestView view(AccommodationRequest request) {
        String kinds = request.kinds().stream()
                .map(kind -> messages().kind(kind.name()))
                .collect(Collectors.joining(", "));
        return new RequestView(
                kinds,
                request.state(),
                request.askedAt(),
                request.answer() == null ? "" : request.answer(),
                request.answeredBy(),
                request.answeredAt());
    }

    private static RequestView unread(AccommodationRequest request) {
        return new RequestView("", request.state(), request.askedAt(), "", null, request.answeredAt());
    }

    private static AccommodationMessages messages() {
        return PageLanguage.words(AccommodationMessages.class);
    }

    private static AccommodationWords words() {
        return new AccommodationWords(messages(), PageLanguage.words(TermMessages.class));
    }

    /** What an attempt was taken with, and how many breaks were taken; empty when nothing was granted. */
    @Transactional
    List<String> of(Attempt attempt) {
        List<String> granted = new ArrayList<>(words().of(attempt.accommodations()));
        if (attempt.accommodations().breaks() > 0) {
            granted.add(messages().breaksTaken(breaks.taken(attempt.id())));
        }
        return List.copyOf(granted);
    }
}

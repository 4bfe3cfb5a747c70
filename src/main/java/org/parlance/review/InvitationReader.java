package org.parlance.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.parlance.audit.Actor;
import org.parlance.delivery.Attempt;
import org.parlance.delivery.Attempts;
import org.parlance.hiring.Applicant;
import org.parlance.hiring.Campaign;
import org.parlance.hiring.CampaignService;
import org.parlance.hiring.Invitation;
import org.parlance.hiring.InvitationLinks;
import org.parlance.hiring.InvitationService;
import org.parlance.hiring.Mails;
import org.parlance.web.PageLanguage;
import org.parlance.web.Problems;

/** Reads an invitation for its page, with a new link where one is asked for. */
@ApplicationScoped
class InvitationReader {
    private final CampaignService campaigns;
    private final InvitationService invitations;
    private final InvitationLinks links;
    private final Mails mails;
    private final RowWords words;
    private final Attempts attempts;
    private final AccommodationReader accommodations;
    private final Clock clock;

    InvitationReader(
            CampaignService campaigns,
            InvitationService invitations,
            InvitationLinks links,
            Mails mails,
            RowWords words,
            Attempts attempts,
            AccommodationReader accommodations,
            Clock clock) {
        this.campaigns = campaigns;
        this.invitations = invitations;
        this.links = links;
        this.mails = mails;
        this.words = words;
        this.attempts = attempts;
        this.accommodations = accommodations;
        this.clock = clock;
    }

    @Transactional
    InvitationView one(
            UUID campaignId, UUID invitationId, Collection<UUID> accountIds, boolean mayEdit, boolean answers) {
        return view(campaignId, invitationId, accountIds, null, mayEdit, answers);
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 409 when it was withdrawn or has expired */
    @Transactional
    InvitationView withNewLink(UUID campaignId, UUID invitationId, Collection<UUID> accountIds, Actor actor) {
        InvitationView view = view(campaignId, invitationId, accountIds, null, true, false);
        if (!view.usable()) {
            throw Problems.conflict(
                    PageLanguage.words(ReviewRefusalMessages.class).linkLeadsNowhere());
        }
        String link = links.mintLink(invitationId, actor).toString();
        String shortCode = view.phone() == null ? null : links.mintShortCode(invitationId, actor);
        InvitationView.Access access = new InvitationView.Access(link, QrPath.of(link), shortCode);
        return view(campaignId, invitationId, accountIds, access, true, false);
    }

    private InvitationView view(
            UUID campaignId,
            UUID invitationId,
            Collection<UUID> accountIds,
            InvitationView.Access access,
            boolean mayEdit,
            boolean answers) {
        Campaign campaign = campaigns.visible(campaignId, accountIds);
        Invitation invitation = invitations.ofCampaign(campaign, invitationId);
        Applicant applicant = invitation.applicant();
        Optional<Attempt> attempt = attempts.latest(invitationId);
        return new InvitationView(
                campaignId,
                campaign.name(),
                invitationId,
                applicant.name(),
                applicant.email(),
                applicant.phone(),
                invitation.stateAt(clock.instant()),
                invitation.createdAt(),
                invitation.expiresAt(),
                invitation.mailedAt(),
                attempt.map(Attempt::id).orElse(null),
                attempt.map(Attempt::state).orElse(null),
                new InvitationView.Details(
                        invitation.origin(),
                        words.of(invitations.earlierTests(invitation), accountIds),
                        mails.of(invitationId),
                        invitation.retestReason().orElse(null)),
                access,
                accommodations.of(invitation, answers),
                mayEdit);
    }
}

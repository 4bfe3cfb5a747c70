package org.parlance.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.parlance.hiring.Campaign;
import org.parlance.hiring.CampaignSearch;
import org.parlance.hiring.CampaignService;
import org.parlance.identity.StaffMember;

/** Reads campaigns for their pages. */
@ApplicationScoped
class CampaignReader {
    private final CampaignService campaigns;
    private final CampaignSearch search;
    private final ApplicantTable applicants;
    private final Funnels funnels;
    private final Clock clock;

    CampaignReader(
            CampaignService campaigns, CampaignSearch search, ApplicantTable applicants, Funnels funnels, Clock clock) {
        this.campaigns = campaigns;
        this.search = search;
        this.applicants = applicants;
        this.funnels = funnels;
        this.clock = clock;
    }

    /** @param number of the page, from 1; one beyond the last is the last */
    @Transactional
    CampaignPage page(Collection<UUID> accountIds, String text, int number) {
        long found = search.count(accountIds, text);
        int pages = (int) Math.max(1, (found + CampaignPage.SIZE - 1) / CampaignPage.SIZE);
        int shown = Math.min(number, pages);
        List<Campaign> visible = search.page(accountIds, text, (shown - 1) * CampaignPage.SIZE, CampaignPage.SIZE);
        Map<UUID, LiveFunnel> counts =
                funnels.of(visible.stream().map(Campaign::id).toList());
        return new CampaignPage(
                text,
                found,
                shown,
                pages,
                visible.stream()
                        .map(campaign -> summary(campaign, counts.getOrDefault(campaign.id(), LiveFunnel.EMPTY)))
                        .toList());
    }

    @Transactional
    CampaignView one(UUID campaignId, Collection<UUID> accountIds, ApplicantFilter filter, Reader reader) {
        Campaign campaign = campaigns.visible(campaignId, accountIds);
        LiveFunnel funnel = funnels.of(List.of(campaignId)).getOrDefault(campaignId, LiveFunnel.EMPTY);
        return new CampaignView(
                summary(campaign, funnel),
                (int) Math.round(campaigns.currentPolicy(campaignId).rules().cut()),
                campaign.calibrationId().orElse(null),
                campaign.writingCalibrationId().orElse(null),
                "en".equals(campaign.language()) ? campaign.spelling() : null,
                applicants.page(campaign, filter, reader));
    }

    /** Only what changes by itself on a campaign's page. */
    @Transactional
    ApplicantPage applicants(UUID campaignId, Collection<UUID> accountIds, ApplicantFilter filter, Reader reader) {
        return applicants.page(campaigns.visible(campaignId, accountIds), filter, reader);
    }

    private CampaignSummary summary(Campaign campaign, LiveFunnel funnel) {
        return new CampaignSummary(
                campaign.id(),
                campaign.name(),
                campaign.clientAccount().name(),
                campaign.blueprint().name(),
                campaign.language(),
                campaign.opensAt(),
                campaign.closesAt(),
                campaign.openAt(clock.instant()),
                campaign.seats().isPresent() ? campaign.seats().getAsInt() : null,
                campaign.owner().map(StaffMember::name).orElse(null),
                funnel);
    }
}

package org.parlance.shortlist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.parlance.bank.Skill;
import org.parlance.hiring.Applicant;
import org.parlance.hiring.Campaign;
import org.parlance.hiring.CampaignService;
import org.parlance.verdict.AttemptScore;
import org.parlance.verdict.Decision;
import org.parlance.verdict.Verdict;
import org.parlance.verdict.Verdicts;
import org.parlance.verdict.Verdicts.Standing;

/** Reads shortlists for the page and the export. */
@ApplicationScoped
class ShortlistReader {
    private final CampaignService campaigns;
    private final ShortlistEntries entries;
    private final Verdicts verdicts;

    ShortlistReader(CampaignService campaigns, ShortlistEntries entries, Verdicts verdicts) {
        this.campaigns = campaigns;
        this.entries = entries;
        this.verdicts = verdicts;
    }

    @Transactional
    List<ShortlistView.Summary> all(Collection<UUID> accountIds) {
        List<Campaign> visible = campaigns.visible(accountIds);
        Map<UUID, Integer> sizes =
                entries.sizes(visible.stream().map(Campaign::id).toList());
        return visible.stream()
                .map(campaign -> new ShortlistView.Summary(
                        campaign.id(),
                        campaign.name(),
                        campaign.clientAccount().name(),
                        campaign.blueprint().name(),
                        sizes.getOrDefault(campaign.id(), 0)))
                .toList();
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when these accounts may see no such campaign */
    @Transactional
    ShortlistView one(UUID campaignId, Collection<UUID> accountIds) {
        Campaign campaign = campaigns.visible(campaignId, accountIds);
        List<ShortlistEntry> listed = entries.ofCampaign(campaignId);
        Map<UUID, Standing> standings = verdicts.standings(
                listed.stream().map(entry -> entry.attempt().id()).toList());
        return new ShortlistView(
                campaignId,
                campaign.name(),
                campaign.clientAccount().name(),
                campaign.blueprint().name(),
                campaign.blueprint().skills().keySet().stream().sorted().toList(),
                listed.stream()
                        .map(entry -> row(entry, standings.get(entry.attempt().id())))
                        .toList());
    }

    private ShortlistView.Row row(ShortlistEntry entry, Standing standing) {
        Applicant applicant = entry.attempt().invitation().applicant();
        Optional<Decision> decision = standing.decision();
        return new ShortlistView.Row(
                entry.attempt().id(),
                applicant.name(),
                applicant.email(),
                applicant.phone(),
                standing.outcome(),
                standing.verdict().overall(),
                skills(standing.verdict()),
                decision.map(Decision::deciderName).orElse(null),
                decision.map(Decision::decidedAt).orElse(standing.verdict().issuedAt()),
                entry.adderName(),
                entry.addedAt());
    }

    private Map<Skill, Double> skills(Verdict verdict) {
        Map<Skill, Double> skills = new EnumMap<>(Skill.class);
        verdicts.scores(verdict).stream()
                .filter(score -> score.level() == AttemptScore.Level.SKILL)
                .forEach(score -> skills.put(Skill.ofId(score.name()), score.value()));
        return skills;
    }
}

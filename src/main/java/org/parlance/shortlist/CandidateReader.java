package org.parlance.shortlist;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.parlance.bank.Blueprint;
import org.parlance.bank.Skill;
import org.parlance.bank.Trait;
import org.parlance.hiring.Campaign;
import org.parlance.hiring.CampaignService;
import org.parlance.verdict.Blinding;
import org.parlance.verdict.RatedBlind;

/** Reads the page where applicants are chosen for a list. */
@ApplicationScoped
class CandidateReader {
    /** Rows on the page; all whom the rule finds can be added, shown or not. */
    static final int MOST_ROWS = 200;

    /**
     * @param problem what is wrong with the rule; null where nothing is
     * @param matching how many the rule finds
     * @param rated whom the reader is rating blind, who are left out
     */
    record Choice(
            ShortlistView.Listed list,
            String campaign,
            List<Skill> skills,
            List<Trait> traits,
            List<Candidate> rows,
            int matching,
            List<RatedBlind> rated,
            String problem) {
        public List<ShortlistRule.PassedBy> passedBy() {
            return List.of(ShortlistRule.PassedBy.values());
        }
    }

    private final Shortlists lists;
    private final CampaignService campaigns;
    private final Candidates candidates;
    private final Blinding blinding;

    CandidateReader(Shortlists lists, CampaignService campaigns, Candidates candidates, Blinding blinding) {
        this.lists = lists;
        this.campaigns = campaigns;
        this.candidates = candidates;
        this.blinding = blinding;
    }

    /** @throws HttpProblem 404 when these accounts may see no such list */
    @Transactional
    Choice of(UUID listId, RuleForm form, Collection<UUID> accountIds, UUID reader) {
        Shortlist list = lists.visible(listId, accountIds);
        Campaign campaign = campaigns.visible(list.campaignId(), accountIds);
        Blueprint blueprint = campaign.blueprint();
        List<Candidate> found = List.of();
        String problem = null;
        try {
            found = candidates.of(list, form.rule(), blinding.ratedBy(reader));
        } catch (HttpProblem refused) {
            problem = refused.getDetail();
        }
        return new Choice(
                new ShortlistView.Listed(list.id(), list.name(), list.state()),
                campaign.name(),
                blueprint.skills().keySet().stream().sorted().toList(),
                blueprint.skills().values().stream()
                        .flatMap(rule -> rule.traits().keySet().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                found.stream().limit(MOST_ROWS).toList(),
                found.size(),
                blinding.ratedBy(reader, campaign.id()),
                problem);
    }
}

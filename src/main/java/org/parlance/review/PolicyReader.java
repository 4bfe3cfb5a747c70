package org.parlance.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.parlance.bank.Trait;
import org.parlance.delivery.Attempt;
import org.parlance.delivery.Attempts;
import org.parlance.hiring.Campaign;
import org.parlance.hiring.CampaignService;
import org.parlance.hiring.Policy;
import org.parlance.hiring.PolicyRules;
import org.parlance.verdict.Blinding;
import org.parlance.verdict.Decision;
import org.parlance.verdict.Flip;
import org.parlance.verdict.PolicyChange;
import org.parlance.verdict.Shortlisting;
import org.parlance.web.PageLanguage;
import org.parlance.web.Problems;

/** Reads a campaign's rules, and who flips when they change. */
@ApplicationScoped
class PolicyReader {
    private final CampaignService campaigns;
    private final PolicyChange changes;
    private final Attempts attempts;
    private final Shortlisting shortlisting;
    private final Blinding blinding;
    private final PageLanguage page;

    PolicyReader(
            CampaignService campaigns,
            PolicyChange changes,
            Attempts attempts,
            Shortlisting shortlisting,
            Blinding blinding,
            PageLanguage page) {
        this.campaigns = campaigns;
        this.changes = changes;
        this.attempts = attempts;
        this.shortlisting = shortlisting;
        this.blinding = blinding;
        this.page = page;
    }

    /** @param typed null for the rules as they are */
    @Transactional
    PolicyView form(Campaign campaign, PolicyForm typed, String problem) {
        return view(campaign, typed, null, problem);
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when something typed cannot be */
    @Transactional
    PolicyView preview(Campaign campaign, PolicyForm typed, UUID reader) {
        PolicyRules rules = typed.rules(campaigns.currentPolicy(campaign.id()).rules());
        return view(campaign, typed, flips(campaign, 0, 0, changes.preview(campaign, rules), reader), null);
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when there is no such version */
    @Transactional
    PolicyView version(Campaign campaign, int number, UUID reader) {
        Policy policy = campaigns.policies(campaign.id()).stream()
                .filter(known -> known.version() == number)
                .findFirst()
                .orElseThrow(() -> Problems.notFound("This campaign has no such version of its rules."));
        boolean newest = campaigns.currentPolicy(campaign.id()).version() == number;
        int left = newest ? changes.left(policy) : 0;
        return view(campaign, null, flips(campaign, number, left, changes.flips(policy), reader), null);
    }

    /** Without those whom the reader is rating blind, as every try of a cut score would tell more. Others are seen then. */
    private PolicyView.Flips flips(Campaign campaign, int version, int left, List<Flip> flips, UUID reader) {
        Set<UUID> rated = blinding.ratedBy(reader);
        List<Flip> shown =
                flips.stream().filter(flip -> !rated.contains(flip.attemptId())).toList();
        blinding.shown(shown.stream().map(Flip::attemptId).toList(), reader);
        return new PolicyView.Flips(version, left, rows(campaign.id(), shown), blinding.ratedBy(reader, campaign.id()));
    }

    private PolicyView view(Campaign campaign, PolicyForm typed, PolicyView.Flips flips, String problem) {
        Policy current = campaigns.currentPolicy(campaign.id());
        List<Trait> traits = new ArrayList<>();
        PolicyForm.traits(current.rules()).forEach(traits::add);
        return new PolicyView(
                campaign.id(),
                campaign.name(),
                typed == null ? PolicyForm.of(current.rules(), current.version()) : typed,
                current.rules().skills().keySet().stream().sorted().toList(),
                traits,
                changes.begun(campaign.id()),
                campaign.twoPersonReview(),
                campaign.showsResults(),
                campaigns.policies(campaign.id()).stream()
                        .map(policy -> new PolicyView.Version(policy.version(), policy.note(), policy.createdAt()))
                        .toList(),
                flips,
                problem);
    }

    private List<PolicyView.Row> rows(UUID campaignId, List<Flip> flips) {
        Map<UUID, String> names = attempts.ofCampaign(campaignId).stream()
                .collect(Collectors.toMap(
                        Attempt::id, attempt -> attempt.invitation().applicant().name()));
        Map<UUID, Shortlisting.Entry> listed =
                shortlisting.among(flips.stream().map(Flip::attemptId).toList());
        return flips.stream()
                .map(flip -> new PolicyView.Row(
                        flip.attemptId(),
                        names.get(flip.attemptId()),
                        flip.from(),
                        flip.to(),
                        flip.decision().map(Decision::outcome).orElse(null),
                        flip.decision().map(Decision::deciderName).orElse(null),
                        listed.containsKey(flip.attemptId()),
                        ReasonWords.of(page).of(flip.why())))
                .toList();
    }
}

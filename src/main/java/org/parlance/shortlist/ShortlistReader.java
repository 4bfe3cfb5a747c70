package org.parlance.shortlist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.parlance.delivery.Attempt;
import org.parlance.hiring.Applicant;
import org.parlance.hiring.Campaign;
import org.parlance.hiring.CampaignService;
import org.parlance.verdict.Blinding;

/** Reads shortlists for the pages, without those whom the reader is rating blind, and for the exports. */
@ApplicationScoped
class ShortlistReader {
    private final CampaignService campaigns;
    private final Shortlists lists;
    private final ShortlistEntries entries;
    private final Judgements judgements;
    private final Blinding blinding;
    private final EntityManager entities;

    ShortlistReader(
            CampaignService campaigns,
            Shortlists lists,
            ShortlistEntries entries,
            Judgements judgements,
            Blinding blinding,
            EntityManager entities) {
        this.campaigns = campaigns;
        this.lists = lists;
        this.entries = entries;
        this.judgements = judgements;
        this.blinding = blinding;
        this.entities = entities;
    }

    @Transactional
    List<ShortlistView.Summary> all(Collection<UUID> accountIds, UUID reader) {
        Set<UUID> rated = blinding.ratedBy(reader);
        List<Campaign> visible = campaigns.visible(accountIds);
        Map<UUID, List<Shortlist>> ofCampaign = lists
                .ofCampaigns(visible.stream().map(Campaign::id).toList())
                .stream()
                .collect(Collectors.groupingBy(Shortlist::campaignId));
        return visible.stream()
                .map(campaign -> new ShortlistView.Summary(
                        campaign.id(),
                        campaign.name(),
                        campaign.clientAccount().name(),
                        campaign.blueprint().name(),
                        tabs(ofCampaign.getOrDefault(campaign.id(), List.of()), rated)))
                .toList();
    }

    /**
     * The campaign's oldest list.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when these accounts may see no such campaign
     */
    @Transactional
    ShortlistView first(UUID campaignId, Collection<UUID> accountIds, UUID reader) {
        Campaign campaign = campaigns.visible(campaignId, accountIds);
        return view(campaign, lists.ofCampaign(campaignId).stream().findFirst(), accountIds::contains, reader);
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when these accounts may see no such list */
    @Transactional
    ShortlistView one(UUID listId, Collection<UUID> accountIds, UUID reader) {
        Shortlist list = lists.visible(listId, accountIds);
        return view(campaigns.visible(list.campaignId(), accountIds), Optional.of(list), accountIds::contains, reader);
    }

    /**
     * For work in the background that somebody who may see the list has asked for.
     *
     * @param withOrigins whether it may say where endorsed results come from
     */
    @Transactional
    ShortlistView everything(UUID listId, boolean withOrigins) {
        Shortlist list = lists.findById(listId);
        return view(entities.find(Campaign.class, list.campaignId()), Optional.of(list), account -> withOrigins, null);
    }

    /** @param reader null for a file, which is made only for those who rate nobody of the campaign blind */
    private ShortlistView view(
            Campaign campaign, Optional<Shortlist> list, Predicate<UUID> knownAccounts, UUID reader) {
        Set<UUID> rated = reader == null ? Set.of() : blinding.ratedBy(reader);
        List<ShortlistEntry> all = list.map(known -> entries.ofList(known.id())).orElse(List.of()).stream()
                .filter(entry -> !rated.contains(entry.attempt().id()))
                .toList();
        List<ShortlistEntry> listed =
                all.stream().filter(entry -> !entry.removed()).toList();
        return new ShortlistView(
                campaign.id(),
                campaign.name(),
                campaign.clientAccount().name(),
                campaign.blueprint().name(),
                campaign.blueprint().skills().keySet().stream().sorted().toList(),
                list.map(known -> new ShortlistView.Listed(known.id(), known.name(), known.state()))
                        .orElse(null),
                tabs(lists.ofCampaign(campaign.id()), rated),
                rows(campaign.id(), listed, knownAccounts),
                all.stream()
                        .filter(ShortlistEntry::removed)
                        .map(entry -> new ShortlistView.Removed(
                                entry.attempt().id(),
                                entry.attempt().invitation().applicant().name(),
                                entry.removerName(),
                                entry.removedAt()))
                        .toList(),
                list.map(known -> lists.steps(known.id())).orElse(List.of()).stream()
                        .map(step -> new ShortlistView.Step(step.deed(), step.byName(), step.doneAt()))
                        .toList(),
                reader == null ? List.of() : blinding.ratedBy(reader, campaign.id()));
    }

    private List<ShortlistView.Tab> tabs(List<Shortlist> ofCampaign, Set<UUID> rated) {
        Map<UUID, Integer> sizes =
                entries.sizes(ofCampaign.stream().map(Shortlist::id).toList(), rated);
        return ofCampaign.stream()
                .map(list -> new ShortlistView.Tab(list.id(), list.name(), sizes.getOrDefault(list.id(), 0)))
                .toList();
    }

    private List<ShortlistView.Row> rows(UUID campaignId, List<ShortlistEntry> listed, Predicate<UUID> knownAccounts) {
        Map<UUID, Judgement> known = judgements.of(
                campaignId, listed.stream().map(entry -> entry.attempt().id()).toList(), knownAccounts);
        return listed.stream()
                .map(entry -> row(entry, known.get(entry.attempt().id())))
                .toList();
    }

    private static ShortlistView.Row row(ShortlistEntry entry, Judgement judgement) {
        Applicant applicant = entry.attempt().invitation().applicant();
        Optional<Judgement.Decided> decision = Optional.ofNullable(judgement.decision());
        return new ShortlistView.Row(
                entry.attempt().id(),
                applicant.name(),
                applicant.email(),
                applicant.phone(),
                judgement.outcome(),
                judgement.overall(),
                Candidate.skills(judgement.scores()),
                decision.map(Judgement.Decided::by).orElse(null),
                decision.map(Judgement.Decided::at).orElse(judgement.issuedAt()),
                entry.adderName(),
                entry.addedAt(),
                entry.note(),
                entry.attempt().state() == Attempt.State.VOIDED,
                judgement.endorsed());
    }
}

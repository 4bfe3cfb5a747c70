package org.parlance.analysis;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.parlance.bank.ItemType;
import org.parlance.bank.Trait;

/**
 * The page that shows how the items of a bank do.
 *
 * @param campaigns that may be chosen
 * @param chosen null for all of them
 */
record AnalysisView(
        String bank,
        int attempts,
        List<ItemStatistics> rows,
        List<Section> sections,
        ItemPlot plot,
        long withheld,
        long flagged,
        List<CampaignChoice> campaigns,
        UUID chosen) {

    record CampaignChoice(UUID id, String name) {}

    /** @param type null for a trait @param trait null for a type */
    record Section(ItemType type, Trait trait, Reliability reliability) {
        public boolean known() {
            return reliability.persons() >= ItemStatistics.LEAST_RESPONSES;
        }
    }

    static AnalysisView of(String bank, BankStatistics found, List<CampaignChoice> campaigns, UUID chosen) {
        List<Section> types = found.types().entrySet().stream()
                .map(entry -> new Section(entry.getKey(), null, entry.getValue()))
                .toList();
        List<Section> traits = found.traits().entrySet().stream()
                .map(entry -> new Section(null, entry.getKey(), entry.getValue()))
                .toList();
        List<ItemStatistics> rows =
                found.items().stream().filter(ItemStatistics::shown).toList();
        return new AnalysisView(
                bank,
                found.attempts(),
                rows,
                Stream.concat(types.stream(), traits.stream()).toList(),
                ItemPlot.of(found),
                (long) found.items().size() - rows.size(),
                rows.stream().filter(row -> !row.flags().isEmpty()).count(),
                campaigns,
                chosen);
    }

    /** Whether there are enough attempts to show how they are distributed. */
    public boolean distributed() {
        return attempts >= ItemStatistics.LEAST_RESPONSES;
    }

    /** What the addresses of the page and its file end in. */
    public String query() {
        return chosen == null ? "" : "?campaign=" + chosen;
    }
}

package org.parlance.analysis;

import java.util.List;
import java.util.Locale;
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
        List<Row> rows,
        List<Section> sections,
        ItemPlot plot,
        long withheld,
        long flagged,
        List<CampaignChoice> campaigns,
        UUID chosen) {

    record CampaignChoice(UUID id, String name) {}

    /** An item with its numbers as they are shown. */
    record Row(ItemStatistics item) {
        public String facility() {
            return shown(item.facility(), "%.2f");
        }

        public String discrimination() {
            return shown(item.discrimination(), "%.2f");
        }

        public String seconds() {
            return shown(item.medianSeconds(), "%.0f");
        }

        public String unscorable() {
            return shown(100 * item.unscorable(), "%.0f%%");
        }
    }

    /** @param type null for a trait @param trait null for a type */
    record Section(ItemType type, Trait trait, Reliability reliability) {
        public boolean known() {
            return reliability.persons() >= ItemStatistics.LEAST_RESPONSES;
        }

        public String alpha() {
            return shown(reliability.alpha(), "%.2f");
        }

        public String sem() {
            return shown(reliability.sem(), "%.1f");
        }

        public String mean() {
            return shown(reliability.mean(), "%.0f");
        }

        public String sd() {
            return shown(reliability.sd(), "%.1f");
        }
    }

    static AnalysisView of(String bank, BankStatistics found, List<CampaignChoice> campaigns, UUID chosen) {
        List<Section> types = found.types().entrySet().stream()
                .map(entry -> new Section(entry.getKey(), null, entry.getValue()))
                .toList();
        List<Section> traits = found.traits().entrySet().stream()
                .map(entry -> new Section(null, entry.getKey(), entry.getValue()))
                .toList();
        List<Row> rows = found.items().stream()
                .filter(ItemStatistics::shown)
                .map(Row::new)
                .toList();
        return new AnalysisView(
                bank,
                found.attempts(),
                rows,
                Stream.concat(types.stream(), traits.stream()).toList(),
                ItemPlot.of(found),
                (long) found.items().size() - rows.size(),
                rows.stream().filter(row -> !row.item().flags().isEmpty()).count(),
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

    private static String shown(double value, String format) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, format, value);
    }
}

package org.parlance.analysis.impact;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.parlance.analysis.IntervalPlot;
import org.parlance.analysis.IntervalPlot.Figure;

/**
 * The page that holds groups' results beside each other.
 *
 * @param defined whether there are groups at all
 * @param asking how many campaigns ask for them
 * @param months that may be chosen, the newest first
 */
record ImpactView(
        ImpactReport report,
        List<TableView> tables,
        ImpactScope scope,
        boolean defined,
        int asking,
        List<CampaignRow> campaigns,
        List<ProfileChoice> profiles,
        List<YearMonth> months) {

    /** @param asks whether its applicants are asked @param notice whether its tests wait for a notice */
    record CampaignRow(UUID id, String name, String account, boolean asks, boolean notice) {}

    record ProfileChoice(String id, String name) {}

    /** @param number from 1, for the headings' ids */
    record TableView(
            int number, ImpactTable table, IntervalPlot selection, IntervalPlot scoring, IntervalPlot difference) {
        static TableView of(int number, ImpactTable table) {
            return new TableView(
                    number,
                    table,
                    ratios(table, ImpactLine::selection),
                    ratios(table, ImpactLine::scoring),
                    IntervalPlot.ofDifferences(table.told().stream()
                            .map(line -> new Figure(
                                    line.label(),
                                    line.difference().g(),
                                    line.difference().interval()))
                            .toList()));
        }

        public String selectionId() {
            return "selection-" + number;
        }

        public String scoringId() {
            return "scoring-" + number;
        }

        public String differenceId() {
            return "difference-" + number;
        }

        private static IntervalPlot ratios(ImpactTable table, Function<ImpactLine, ImpactLine.Compared> which) {
            return IntervalPlot.ofRatios(table.told().stream()
                    .map(line -> new Figure(
                            line.label(),
                            which.apply(line).ratio(),
                            which.apply(line).interval()))
                    .toList());
        }
    }

    static List<TableView> tables(ImpactReport report) {
        return IntStream.range(0, report.tables().size())
                .mapToObj(i -> TableView.of(i + 1, report.tables().get(i)))
                .toList();
    }

    /** What the addresses of the page and its file end in. */
    public String query() {
        return "?campaign=" + scope.campaign().map(UUID::toString).orElse("") + "&profile="
                + scope.profile().orElse("") + "&from=" + scope.from() + "&to=" + scope.to();
    }

    public boolean chosen(UUID campaign) {
        return scope.campaign().filter(campaign::equals).isPresent();
    }

    public boolean chosenProfile(String profile) {
        return scope.profile().filter(profile::equals).isPresent();
    }
}

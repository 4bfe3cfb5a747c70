package org.parlance.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parlance.analysis.Agreement;
import org.parlance.analysis.DurationBaseline;

/** Prints what {@code agree} has found, to be read by people. */
final class AgreementTable {
    private static final int IDS_SHOWN = 5;
    private static final int NAME_WIDTH = 26;

    private final PrintWriter out;

    AgreementTable(PrintWriter out) {
        this.out = out;
    }

    void print(AgreementReport report) {
        out.printf("%s of the machine against %s of people%n%n", report.trait(), report.rating());
        out.printf(
                "%-" + NAME_WIDTH + "s %6s %8s  %-22s %8s %6s %6s %6s %6s%n",
                "",
                "n",
                "speakers",
                "Pearson [95%]",
                "Spearman",
                "RMSE",
                "QWK",
                "exact",
                "within");
        row("all", report.all());
        report.groups().forEach((column, groups) -> groups.agreement()
                .forEach((group, agreement) -> row(column + ": " + group, agreement)));
        out.println();
        out.println("RMSE: points of 0-100 from the straight line through the scores; the interval: bootstrap over speakers");
        out.println("QWK: quadratic weighted kappa on bands; exact: in the same band; within: in it or one beside it");
        report.groups().forEach(this::errors);
        if (report.baseline() != null) {
            baseline(report.baseline(), report.rating());
        }
        missing(report.withoutRating(), "Scores without a rating");
        missing(report.withoutScore(), "Ratings without a line of scores");
        missing(report.notScored(), "Rated lines without a score for " + report.trait());
        out.flush();
    }

    private void row(String name, Agreement agreement) {
        String pearson = number(agreement.pearson(), 3) + " ["
                + number(agreement.interval().low(), 3) + ", "
                + number(agreement.interval().high(), 3) + "]";
        out.printf(
                "%-" + NAME_WIDTH + "s %6d %8d  %-22s %8s %6s %6s %6s %6s%n",
                name,
                agreement.n(),
                agreement.speakers(),
                pearson,
                number(agreement.spearman(), 3),
                number(agreement.rmse(), 1),
                number(agreement.kappa(), 3),
                percent(agreement.exact()),
                percent(agreement.adjacent()));
    }

    private void errors(String column, AgreementReport.Groups groups) {
        out.printf("%nMean error at equal rating by %s, points (above 0: the machine gives more)%n", column);
        for (Map.Entry<String, Double> group : groups.meanError().byGroup().entrySet()) {
            out.printf(Locale.ROOT, "  %-" + (NAME_WIDTH - 2) + "s %+6.1f%n", group.getKey(), group.getValue());
        }
        out.printf(
                Locale.ROOT,
                "  %-" + (NAME_WIDTH - 2) + "s %6.1f%n",
                "largest difference",
                groups.meanError().largestDifference());
    }

    private void baseline(DurationBaseline baseline, String rating) {
        out.printf("%nLength alone, correlation with %s: seconds of audio %s", rating, number(baseline.seconds(), 3));
        if (!Double.isNaN(baseline.wordsPerSecond())) {
            out.printf(
                    ", words of the reference a second %s, seconds and words together %s",
                    number(baseline.wordsPerSecond(), 3), number(baseline.together(), 3));
        }
        out.println();
    }

    private void missing(List<String> ids, String what) {
        if (!ids.isEmpty()) {
            String more = ids.size() > IDS_SHOWN ? " and " + (ids.size() - IDS_SHOWN) + " more" : "";
            String shown = String.join(", ", ids.subList(0, Math.min(IDS_SHOWN, ids.size())));
            out.printf("%n%s (%d): %s%s%n", what, ids.size(), shown, more);
        }
    }

    private static String percent(double share) {
        return Math.round(100 * share) + "%";
    }

    private static String number(double value, int digits) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%." + digits + "f", value);
    }
}

package org.parlance.shortlist;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.parlance.scoring.Band;
import org.parlance.verdict.AttemptScore.Level;

/**
 * What a score report says.
 *
 * @param outcome as it stands, by a person where one decided
 * @param machine what the machine said
 * @param decidedBy null where no person decided, and then so are the time and the reason of the decision
 * @param settled false while a person still has to look
 * @param components what produced the scores, each with its version
 * @param verifyAt the address where the code can be checked
 * @param endorsedFrom where the test was taken, as far as the reader may know; null where it was taken for the campaign
 * @param language that all of it is in
 */
record ReportView(
        String applicant,
        String account,
        String campaign,
        String profile,
        Instant submittedAt,
        String outcome,
        String machine,
        Instant issuedAt,
        String decidedBy,
        Instant decidedAt,
        String decisionReason,
        boolean settled,
        List<String> reasons,
        List<Bar> bars,
        List<String> training,
        String engineVersion,
        List<String> components,
        String code,
        String verifyAt,
        Instant printedAt,
        String endorsedFrom,
        Locale language) {
    /** Characters of one text, so that all stays on one page. */
    private static final int ROOM = 700;

    /** A score on the track from 0 to 100. @param limit least score that passes; null where none is asked for */
    record Bar(Level level, String name, double value, double sem, Double limit) {
        public long points() {
            return Math.round(value);
        }

        public String band() {
            return Band.of(points()).label();
        }

        public boolean skill() {
            return level != Level.TRAIT;
        }

        /** Lengths and places in percent of the track. */
        public String length() {
            return percent(value);
        }

        /** Where the error bar begins, one standard error below. */
        public String low() {
            return percent(Math.max(0, value - sem));
        }

        public String span() {
            return percent(Math.min(100, value + sem) - Math.max(0, value - sem));
        }

        public String limitPlace() {
            return percent(limit);
        }

        public long limitPoints() {
            return Math.round(limit);
        }

        private static String percent(double points) {
            return String.format(Locale.ENGLISH, "%.1f%%", points);
        }
    }

    /** As many as the page has room for. */
    public List<String> reasonsShown() {
        return reasons.stream().limit(8).toList();
    }

    public String decisionShown() {
        return shortened(decisionReason);
    }

    public String componentsShown() {
        return shortened(String.join(", ", components));
    }

    private static String shortened(String text) {
        return text.length() <= ROOM ? text : text.substring(0, ROOM) + "…";
    }
}

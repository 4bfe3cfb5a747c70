package org.parlance.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.parlance.analysis.Agreement;
import org.parlance.analysis.DurationBaseline;
import org.parlance.analysis.GroupErrors;
import org.parlance.analysis.RatedScore;

/**
 * What {@code agree} has found; also its JSON.
 *
 * @param baseline null where the scores do not say how long the audio is
 * @param groups by column
 * @param withoutRating ids of scores that nobody rated
 * @param withoutScore ids of ratings for which there is no line of scores
 * @param notScored ids whose line has no score for the trait
 */
record AgreementReport(
        String trait,
        String rating,
        Agreement all,
        DurationBaseline baseline,
        Map<String, Groups> groups,
        List<String> withoutRating,
        List<String> withoutScore,
        List<String> notScored) {

    record Groups(Map<String, Agreement> agreement, GroupErrors meanError) {}

    static AgreementReport of(
            RatedLines lines, String trait, String rating, List<String> groupColumns, Grouping grouping) {
        Map<String, Groups> groups = new LinkedHashMap<>();
        for (String column : groupColumns) {
            groups.put(column, groups(grouping.of(lines.pairs(), pair -> pair.rating()
                    .get(column))));
        }
        return new AgreementReport(
                trait,
                rating,
                Agreement.of(lines.rated()),
                baseline(lines.pairs()),
                groups,
                lines.withoutRating(),
                lines.withoutScore(),
                lines.notScored());
    }

    private static Groups groups(Map<String, List<RatedLines.Pair>> parted) {
        Map<String, List<RatedScore>> rated = new LinkedHashMap<>();
        Map<String, Agreement> agreement = new LinkedHashMap<>();
        parted.forEach((group, pairs) -> {
            List<RatedScore> ofGroup =
                    pairs.stream().map(RatedLines.Pair::rated).toList();
            rated.put(group, ofGroup);
            agreement.put(group, Agreement.of(ofGroup));
        });
        return new Groups(agreement, GroupErrors.of(rated));
    }

    private static DurationBaseline baseline(List<RatedLines.Pair> pairs) {
        double[] seconds = pairs.stream()
                .map(RatedLines.Pair::line)
                .mapToDouble(line -> line.seconds() == null ? 0 : line.seconds().audio())
                .toArray();
        for (double each : seconds) {
            if (each <= 0) {
                return null;
            }
        }
        double[] words = pairs.stream()
                .map(AgreementReport::referenceWords)
                .flatMapToDouble(OptionalDouble::stream)
                .toArray();
        double[] ratings =
                pairs.stream().mapToDouble(pair -> pair.rated().rating()).toArray();
        return DurationBaseline.of(ratings, seconds, words.length == pairs.size() ? words : new double[0]);
    }

    /** As the scores count them, else in the ratings' column text or reference. */
    private static OptionalDouble referenceWords(RatedLines.Pair pair) {
        Double counted =
                pair.line().features() == null ? null : pair.line().features().get("referenceWords");
        if (counted != null) {
            return OptionalDouble.of(counted);
        }
        String text = pair.rating().get("text").isEmpty()
                ? pair.rating().get("reference")
                : pair.rating().get("text");
        return text.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(text.split("\\s+").length);
    }
}

package org.parlance.analysis.profile;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parlance.analysis.Interval;
import org.parlance.analysis.IntervalPlot;
import org.parlance.analysis.IntervalPlot.Figure;
import org.parlance.bank.Blueprint;

/** The page about one job profile. @param correlations of traits with enough ratings */
record ReliabilityView(
        String id,
        String name,
        ProfileReliability found,
        IntervalPlot reliabilities,
        IntervalPlot correlations,
        List<DriftView> drift) {

    /** A profile that can be chosen. */
    record Choice(String id, String name, long attempts) {}

    /** @param number from 1, for the headings' ids */
    record DriftView(int number, Drift drift, DriftPlot means, DriftPlot spreads) {
        public String meansId() {
            return "means-" + number;
        }

        public String spreadsId() {
            return "spreads-" + number;
        }

        /** The months that lie off the mean of all; null for none. */
        public String off() {
            List<YearMonth> off = drift.off();
            return off.isEmpty() ? null : off.stream().map(YearMonth::toString).collect(Collectors.joining(", "));
        }
    }

    /** @param label of a trait in the page's language */
    static ReliabilityView of(Blueprint profile, ProfileReliability found, Function<SkillTrait, String> label) {
        List<Figure> reliabilities = found.traits().stream()
                .map(trait -> new Figure(
                        label.apply(trait.trait()), Math.max(0, trait.items().alpha()), Interval.UNKNOWN))
                .toList();
        List<Figure> correlations = found.agreement().stream()
                .flatMap(trait -> trait
                        .agreement()
                        .map(agreement ->
                                new Figure(label.apply(trait.trait()), agreement.pearson(), agreement.interval()))
                        .stream())
                .toList();
        return new ReliabilityView(
                profile.id(),
                profile.name(),
                found,
                IntervalPlot.of(reliabilities, 0, 1, 0.2, 0.7),
                IntervalPlot.of(correlations, -0.2, 1, 0.2, 0),
                IntStream.range(0, found.drift().size())
                        .mapToObj(i -> new DriftView(
                                i + 1,
                                found.drift().get(i),
                                DriftPlot.ofMeans(found.drift().get(i)),
                                DriftPlot.ofSpreads(found.drift().get(i))))
                        .toList());
    }

    public boolean decided() {
        return found.decisions().isPresent();
    }

    /** Null while there are too few attempts. */
    public DecisionConsistency decisions() {
        return found.decisions().orElse(null);
    }
}

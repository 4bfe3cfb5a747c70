package org.parlance.analysis.profile;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parlance.analysis.RatedScore;
import org.parlance.analysis.profile.DecisionConsistency.Classified;

/**
 * How far the scores of a job profile's test can be relied on.
 *
 * @param attempts that have scores
 * @param traits empty while there are too few attempts
 * @param decisions empty while there are too few attempts
 * @param agreement one for each trait that somebody has rated
 * @param drift one for each trait with enough scores in some month
 */
record ProfileReliability(
        int attempts,
        List<TraitReliability> traits,
        Optional<DecisionConsistency> decisions,
        List<TraitAgreement> agreement,
        List<Drift> drift) {
    /** Fewer attempts say nothing. */
    static final int LEAST = 20;

    /** Fewer attempts say little. */
    static final int FEW = 100;

    /**
     * @param responses of each attempt to the items that gave a trait
     * @param rated the machine's scores with people's ratings
     */
    static ProfileReliability of(
            List<Sat> sat, Map<SkillTrait, List<double[]>> responses, Map<SkillTrait, List<RatedScore>> rated) {
        Map<SkillTrait, List<Measured>> scores = new TreeMap<>(sat.stream()
                .flatMap(one -> one.traits().entrySet().stream())
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));
        List<TraitReliability> traits = scores.entrySet().stream()
                .filter(trait -> trait.getValue().size() >= LEAST)
                .map(trait -> TraitReliability.of(
                        trait.getKey(), trait.getValue(), responses.getOrDefault(trait.getKey(), List.of())))
                .toList();
        List<Classified> classified = sat.stream()
                .filter(one -> Objects.nonNull(one.overall()))
                .map(one -> new Classified(one.overall(), one.cut()))
                .toList();
        return new ProfileReliability(
                sat.size(),
                traits,
                classified.size() < LEAST ? Optional.empty() : Optional.of(DecisionConsistency.of(classified)),
                new TreeMap<>(rated)
                        .entrySet().stream()
                                .map(trait -> TraitAgreement.of(trait.getKey(), trait.getValue()))
                                .toList(),
                Drift.byMonth(sat).entrySet().stream()
                        .map(trait -> Drift.of(trait.getKey(), trait.getValue()))
                        .filter(drift -> !drift.months().isEmpty())
                        .toList());
    }

    /** Whether there are enough attempts for anything but agreement and single months. */
    public boolean enough() {
        return !traits.isEmpty();
    }

    /** Whether there are so few attempts that the figures are uncertain. */
    public boolean few() {
        return attempts < FEW;
    }
}

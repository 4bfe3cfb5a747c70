package org.parlance.analysis.profile;

import java.util.List;
import org.parlance.analysis.Reliability;

/**
 * How reliable the scores of one trait are.
 *
 * @param n attempts with a test-level score
 * @param mean of these, 0-100
 * @param sd of these; NaN for fewer than two
 * @param sem of the test-level scores: the root of the mean of their squared standard errors
 * @param reliability what these errors leave of the variance, {@code 1 - sem^2 / sd^2}, not below 0; NaN without an sd
 * @param items Cronbach's alpha and its standard error, from the items that gave the trait
 */
record TraitReliability(
        SkillTrait trait, int n, double mean, double sd, double sem, double reliability, Reliability items) {

    /** @param scores one or more @param responses of each person to the items that gave the trait, in the form's order */
    static TraitReliability of(SkillTrait trait, List<Measured> scores, List<double[]> responses) {
        Reliability items = Reliability.of(responses);
        double mean = scores.stream().mapToDouble(Measured::value).average().orElse(Double.NaN);
        double squares = scores.stream()
                .mapToDouble(one -> (one.value() - mean) * (one.value() - mean))
                .sum();
        double variance = scores.size() < 2 ? Double.NaN : squares / (scores.size() - 1);
        double error = scores.stream()
                .mapToDouble(one -> one.sem() * one.sem())
                .average()
                .orElse(Double.NaN);
        double reliability = variance > 0 ? Math.max(0, 1 - error / variance) : Double.NaN;
        return new TraitReliability(
                trait, scores.size(), mean, Math.sqrt(variance), Math.sqrt(error), reliability, items);
    }
}

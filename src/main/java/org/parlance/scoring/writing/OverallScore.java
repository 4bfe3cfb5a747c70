package org.parlance.scoring.writing;

import java.util.List;
import java.util.Map;
import org.parlance.bank.Trait;
import org.parlance.scoring.Score;

/**
 * A text as a whole: the weighted mean of its traits. Grammar, task and vocabulary weigh most, as in the analytic scales of
 * business writing tests; the weights of traits that a text has no score for go to the others in proportion.
 *
 * <p>The error: the traits come from the same words, so their errors go together, by half as far as halves of the same
 * text show it: {@code sem² = 0.5 sum of (w s)² + 0.5 (sum of w s)²}.
 *
 * @param value on the reporting scale, 0-100
 * @param sem standard error of measurement, same scale
 */
public record OverallScore(double value, double sem) {
    private static final Map<Trait, Double> WEIGHTS = Map.of(
            Trait.GRAMMAR, 0.25,
            Trait.TASK, 0.20,
            Trait.COMPREHENSION, 0.20,
            Trait.VOCABULARY, 0.20,
            Trait.MECHANICS, 0.12,
            Trait.ORGANISATION, 0.13,
            Trait.REGISTER, 0.10);

    private static final double TOGETHER = 0.5;

    /** @param scores of one text, at least one */
    public static OverallScore of(List<Score> scores) {
        double weights = 0;
        double value = 0;
        double errors = 0;
        double squares = 0;
        for (Score score : scores) {
            double weight = WEIGHTS.getOrDefault(score.trait(), 0.0);
            weights += weight;
            value += weight * score.value();
            errors += weight * score.sem();
            squares += weight * weight * score.sem() * score.sem();
        }
        if (weights == 0) {
            throw new IllegalArgumentException("no trait that counts in a text as a whole");
        }
        return new OverallScore(
                value / weights, Math.sqrt(TOGETHER * errors * errors + (1 - TOGETHER) * squares) / weights);
    }
}

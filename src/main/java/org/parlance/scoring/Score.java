package org.parlance.scoring;

import java.util.Map;
import org.parlance.bank.Trait;

/**
 * One trait's value for one response.
 *
 * @param value on the reporting scale, 0-100
 * @param sem standard error of measurement on the same scale, above 0
 * @param features the numbers that the value was computed from, by name
 */
public record Score(Trait trait, double value, double sem, Map<String, Double> features) {
    public Score {
        if (!(value >= 0 && value <= 100)) {
            throw new IllegalArgumentException(trait.id() + " is off the scale: " + value);
        }
        if (!(sem > 0)) {
            throw new IllegalArgumentException(trait.id() + " has no error of measurement: " + sem);
        }
        features = Map.copyOf(features);
    }
}

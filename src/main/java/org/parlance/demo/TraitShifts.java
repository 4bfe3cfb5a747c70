package org.parlance.demo;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;

/**
 * How far a drawn attempt's traits lie from those of the attempt that it is modelled on: a smoothed bootstrap that keeps
 * the models' means and variances (Silverman, Density Estimation for Statistics and Data Analysis, 1986, 6.4.1). The
 * larger part of the smoothing is common to all traits of a person, as abilities go together.
 */
final class TraitShifts {
    /** The smoothing's standard deviation in that of the models. */
    private static final double BANDWIDTH = 0.5;

    private static final double COMMON = 0.8;

    private final Map<UUID, Map<String, Double>> means;
    private final Map<String, Double> centres = new HashMap<>();
    private final Map<String, Double> spreads = new HashMap<>();

    /** @param means each model's mean score by trait, 0-100 */
    TraitShifts(Map<UUID, Map<String, Double>> means) {
        this.means = means;
        means.values().stream()
                .map(Map::keySet)
                .flatMap(Collection::stream)
                .distinct()
                .forEach(trait -> {
                    double[] values = means.values().stream()
                            .filter(model -> model.containsKey(trait))
                            .mapToDouble(model -> model.get(trait))
                            .toArray();
                    double centre = Arrays.stream(values).average().orElse(0);
                    double squares = Arrays.stream(values)
                            .map(value -> (value - centre) * (value - centre))
                            .sum();
                    centres.put(trait, centre);
                    spreads.put(trait, Math.sqrt(squares / Math.max(1, values.length - 1)));
                });
    }

    /** Points to add to the scores of each trait of the model; none for a model that has no scores. */
    Map<String, Double> of(UUID model, Random random) {
        double shrunk = 1 / Math.sqrt(1 + BANDWIDTH * BANDWIDTH);
        double common = random.nextGaussian();
        double own = Math.sqrt(1 - COMMON * COMMON);
        Map<String, Double> shifts = new TreeMap<>();
        means.getOrDefault(model, Map.of()).forEach((trait, value) -> {
            double chance = COMMON * common + own * random.nextGaussian();
            double drawn = centres.get(trait)
                    + shrunk * (value - centres.get(trait) + BANDWIDTH * spreads.get(trait) * chance);
            shifts.put(trait, drawn - value);
        });
        return shifts;
    }
}

package org.parlance.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TraitShiftsTest {
    private static final int DRAWS = 20_000;

    @Test
    void drawnOnesHaveTheMeanAndSpreadOfTheirModels() {
        Map<UUID, Map<String, Double>> models = new HashMap<>();
        for (double value : new double[] {40, 50, 60, 70, 80}) {
            models.put(UUID.randomUUID(), Map.of("fluency", value, "grammar", 100 - value));
        }
        TraitShifts shifts = new TraitShifts(models);
        Random random = new Random(1);
        List<UUID> ids = List.copyOf(models.keySet());
        List<Double> drawn = new ArrayList<>();
        for (int i = 0; i < DRAWS; i++) {
            UUID model = ids.get(random.nextInt(ids.size()));
            drawn.add(
                    models.get(model).get("fluency") + shifts.of(model, random).get("fluency"));
        }
        double mean = drawn.stream().mapToDouble(value -> value).average().orElseThrow();
        double variance = drawn.stream()
                .mapToDouble(value -> (value - mean) * (value - mean))
                .average()
                .orElseThrow();
        assertThat(mean).isCloseTo(60, within(0.5));
        // five models' spread is 15.8 as a sample, and 14.1 among themselves; the smoothing adds with the former
        assertThat(Math.sqrt(variance)).isBetween(14.1, 15.8);
    }

    @Test
    void aTraitThatTheModelLacksIsNotMoved() {
        UUID speaker = UUID.randomUUID();
        TraitShifts shifts =
                new TraitShifts(Map.of(speaker, Map.of("fluency", 50.0), UUID.randomUUID(), Map.of("grammar", 60.0)));
        assertThat(shifts.of(speaker, new Random(1))).containsOnlyKeys("fluency");
        assertThat(shifts.of(UUID.randomUUID(), new Random(1)))
                .as("of a model without scores")
                .isEmpty();
    }
}

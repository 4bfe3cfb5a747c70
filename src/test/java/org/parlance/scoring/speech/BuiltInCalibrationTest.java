package org.parlance.scoring.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.parlance.bank.Trait;
import org.parlance.scoring.Calibration;
import org.parlance.scoring.Calibration.FittedTrait;
import org.parlance.scoring.CalibrationFile;
import org.parlance.scoring.FittedModel;
import org.parlance.scoring.FittedModel.Node;

/** What has to hold for every calibration that is part of Parlance, however it was fitted. */
class BuiltInCalibrationTest {
    private static final Map<String, Map<String, Integer>> DIRECTIONS = Map.of(
            Calibration.FREE, CalibratedFeatures.free(),
            Calibration.WITH_REFERENCE, CalibratedFeatures.withReference());

    private final List<Calibration> all = CalibrationFile.builtIn();

    @Test
    void tellsWhereItComesFrom() {
        assertThat(all).isNotEmpty().allSatisfy(calibration -> {
            assertThat(calibration.id()).isNotBlank();
            assertThat(calibration.data()).isNotBlank();
            assertThat(calibration.populations()).isNotBlank();
            assertThat(calibration.date()).matches("\\d{4}-\\d\\d-\\d\\d");
            assertThat(calibration.recogniser()).matches("[0-9a-f]{64}");
            assertThat(calibration.itemTypes()).contains("read-aloud");
            assertThat(calibration.responses()).isGreaterThan(calibration.speakers());
            assertThat(calibration.forms()).containsOnlyKeys(DIRECTIONS.keySet());
        });
        assertThat(all).extracting(Calibration::id).doesNotHaveDuplicates();
    }

    @Test
    void everyTraitTellsHowGoodItIs() {
        forEveryTrait((form, fitted) -> {
            assertThat(fitted.sem()).isPositive().isLessThan(25);
            assertThat(fitted.pearson())
                    .isBetween(fitted.interval().get(0), fitted.interval().get(1));
            assertThat(fitted.candidates()).containsValue(fitted.pearson());
        });
        all.forEach(calibration -> calibration.forms().values().forEach(traits -> assertThat(traits)
                .containsOnlyKeys(
                        Trait.INTELLIGIBILITY.id(), Trait.FLUENCY.id(), Trait.PROSODY.id(), Calibration.OVERALL)));
    }

    @Test
    void asksForNoFeatureButTheCalibratedOnes() {
        forEveryTrait((form, fitted) -> assertThat(DIRECTIONS.get(form))
                .containsKeys(values(fitted.model()).keySet().toArray(String[]::new)));
    }

    @Test
    void whatCanOnlyHelpNeverHarms() {
        forEveryTrait((form, fitted) -> {
            TreeMap<String, TreeSet<Double>> values = values(fitted.model());
            Random random = new Random(5);
            for (int i = 0; i < 40; i++) {
                Map<String, Double> features = new HashMap<>();
                values.forEach((name, asked) -> features.put(name, plausible(random, asked)));
                double score = fitted.score(features);
                assertThat(score).isBetween(0.0, 100.0);
                values.forEach((name, asked) -> {
                    int direction = DIRECTIONS.get(form).get(name);
                    Map<String, Double> better = new HashMap<>(features);
                    better.merge(name, direction * random.nextDouble() * spread(asked), Double::sum);
                    assertThat(fitted.score(better))
                            .as("%s of %s, %s moved", fitted.rating(), form, name)
                            .isGreaterThanOrEqualTo(score - 1e-9);
                    Map<String, Double> worse = new HashMap<>(features);
                    worse.merge(name, -direction * random.nextDouble() * spread(asked), Double::sum);
                    assertThat(fitted.score(worse))
                            .as("%s of %s, %s moved", fitted.rating(), form, name)
                            .isLessThanOrEqualTo(score + 1e-9);
                });
            }
        });
    }

    @Test
    void isInTheFormThatCalibratingWrites() throws IOException {
        try (InputStream in = CalibrationFile.class.getResourceAsStream("/calibrations/en-us-android.json")) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(CalibrationFile.write(all.get(0)));
        }
    }

    private interface Check {
        void of(String form, FittedTrait fitted);
    }

    private void forEveryTrait(Check check) {
        all.forEach(calibration -> calibration.forms().forEach((form, traits) -> traits.values()
                .forEach(fitted -> check.of(form, fitted))));
    }

    /** The features that are asked for, each with the values that the questions part it at. */
    private static TreeMap<String, TreeSet<Double>> values(FittedModel model) {
        TreeMap<String, TreeSet<Double>> values = new TreeMap<>();
        if (model instanceof FittedModel.Ridge ridge) {
            ridge.weights().keySet().forEach(name -> values.put(name, new TreeSet<>(List.of(0.0, 1.0))));
        }
        if (model instanceof FittedModel.Trees trees) {
            trees.trees().forEach(tree -> collect(tree, values));
        }
        return values;
    }

    private static void collect(Node node, Map<String, TreeSet<Double>> values) {
        if (node.p() == null) {
            values.computeIfAbsent(node.f(), name -> new TreeSet<>()).add(node.at());
            collect(node.lo(), values);
            collect(node.hi(), values);
        }
    }

    private static double plausible(Random random, TreeSet<Double> asked) {
        return asked.first() - 0.2 * spread(asked) + 1.4 * spread(asked) * random.nextDouble();
    }

    private static double spread(TreeSet<Double> asked) {
        return Math.max(0.1, asked.last() - asked.first());
    }
}

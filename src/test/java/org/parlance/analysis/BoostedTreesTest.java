package org.parlance.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;
import org.parlance.scoring.FittedModel;

class BoostedTreesTest {
    private static final BoostedTrees TREES = new BoostedTrees(2, 200, 0.1);

    @Test
    void learnWhatIsNoLine() {
        Observations data = observed(1, -1, (help, harm) -> help > 0.5 ? 80 : 40 - 20 * harm);
        FittedModel fitted = TREES.fit(data);
        assertThat(points(fitted, 0.9, 0.2)).isBetween(75.0, 85.0);
        assertThat(points(fitted, 0.2, 0.1)).isBetween(33.0, 43.0);
        assertThat(points(fitted, 0.2, 0.9)).isBetween(17.0, 27.0);
    }

    @Test
    void keepTheDirectionEvenWhereTheDataContradictIt() {
        Observations data = observed(1, -1, (help, harm) -> 50 + 30 * Math.sin(9 * help) - 20 * Math.cos(7 * harm));
        for (int depth = 1; depth <= 3; depth++) {
            FittedModel fitted = new BoostedTrees(depth, 200, 0.1).fit(data);
            Random random = new Random(3);
            for (int i = 0; i < 2000; i++) {
                double help = random.nextDouble();
                double harm = random.nextDouble();
                double score = points(fitted, help, harm);
                assertThat(points(fitted, help + 0.5 * random.nextDouble(), harm))
                        .isGreaterThanOrEqualTo(score);
                assertThat(points(fitted, help, harm + 0.5 * random.nextDouble()))
                        .isLessThanOrEqualTo(score);
            }
        }
    }

    @Test
    void sayNothingFromAFeatureThatGoesAgainstItsDirection() {
        FittedModel.Trees fitted = TREES.fit(observed(-1, 1, (help, harm) -> 100 * help - 100 * harm));
        assertThat(fitted.trees()).allSatisfy(tree -> assertThat(tree.f()).isNull());
        assertThat(points(fitted, 0.1, 0.9)).isEqualTo(points(fitted, 0.9, 0.1));
    }

    @Test
    void aFeatureWithoutDirectionMayGoUpAndDown() {
        FittedModel fitted = TREES.fit(observed(0, 0, (rate, other) -> 60 - 200 * (rate - 0.5) * (rate - 0.5)));
        assertThat(points(fitted, 0.5, 0.5)).isGreaterThan(points(fitted, 0.05, 0.5) + 20);
        assertThat(points(fitted, 0.5, 0.5)).isGreaterThan(points(fitted, 0.95, 0.5) + 20);
    }

    @Test
    void theSameDataGivesTheSameTrees() {
        Observations data = observed(1, -1, (help, harm) -> 60 * help - 30 * harm * harm + 30);
        assertThat(TREES.fit(data)).isEqualTo(TREES.fit(data)).isNotEqualTo(new BoostedTrees(1, 200, 0.1).fit(data));
    }

    @Test
    void equalRowsGiveTheirMean() {
        Observations data = Observations.of(
                Map.of("help", 1), Collections.nCopies(40, Map.of("help", 3.0)), filled(40, 62), names(40));
        assertThat(TREES.fit(data).predict(Map.of("help", 99.0))).isEqualTo(62);
    }

    /** @param target of the features 'help' and 'harm', each from 0 to 1 */
    private static Observations observed(int help, int harm, DoubleBinaryOperator target) {
        Random random = new Random(11);
        int count = 400;
        List<Map<String, Double>> features = random.doubles(count)
                .mapToObj(value -> Map.of("help", value, "harm", random.nextDouble()))
                .toList();
        double[] targets = features.stream()
                .mapToDouble(one -> target.applyAsDouble(one.get("help"), one.get("harm")))
                .toArray();
        return Observations.of(Map.of("help", help, "harm", harm), features, targets, names(count));
    }

    private static double[] filled(int count, double value) {
        return Collections.nCopies(count, value).stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    private static List<String> names(int count) {
        return Collections.nCopies(count, "speaker");
    }

    private static double points(FittedModel model, double help, double harm) {
        return model.predict(Map.of("help", help, "harm", harm));
    }
}

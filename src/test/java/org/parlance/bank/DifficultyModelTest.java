package org.parlance.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.parlance.bank.DifficultyModel.Estimate;
import org.parlance.bank.DifficultyModel.Seen;

class DifficultyModelTest {
    @Test
    void aHigherTargetMoreWordsAndRareWordsMakeAnItemHarder() {
        ItemPool pool = new ItemPool(
                "en",
                List.of(
                        reading("plain", "B1", "the man goes home now"),
                        reading("higher", "B2", "the man goes home now"),
                        reading("longer", "B1", "the man goes home now and the man comes back again"),
                        reading("rarer", "B1", "the bursar goes home now")));
        ItemOffsets offsets = DifficultyModel.predicted(pool, word -> word.equals("bursar") ? 3 : 20);
        double plain = offsets.byItem().get("plain");
        assertThat(plain - offsets.byItem().get("higher")).isCloseTo(4, within(1e-9));
        assertThat(plain - offsets.byItem().get("longer")).isCloseTo(4 * Math.log(12.0 / 6), within(1e-9));
        assertThat(plain - offsets.byItem().get("rarer")).isCloseTo(2, within(1e-9));
        assertThat(offsets.byItem().values().stream().mapToDouble(d -> d).sum()).isCloseTo(0, within(1e-9));
        assertThat(offsets.model()).isEqualTo("difficulty-1");
    }

    @Test
    void speechThatIsHeardFasterIsHarder() {
        ItemPool pool = new ItemPool("en", List.of(repeat("slow", 4), repeat("fast", 2)));
        ItemOffsets offsets = DifficultyModel.predicted(pool, word -> 0);
        assertThat(offsets.byItem().get("slow") - offsets.byItem().get("fast"))
                .isCloseTo(3 * (4 / 2.0 - 4 / 4.0), within(1e-9));
    }

    @Test
    void manyResponsesOutweighThePrediction() {
        List<Seen> seen = new ArrayList<>(List.of(seen("hard", 400, -6, 1), seen("easy", 400, 6, 2)));
        seen.add(seen("new", 199, 9, 3));
        List<Estimate> estimates =
                DifficultyModel.estimates(seen, new ItemOffsets("difficulty-1", Map.of("hard", 2.0)));
        assertThat(estimates).extracting(Estimate::itemId).containsExactly("hard", "easy");
        double typeMean = (400 * -6 + 400 * 6 + 199 * 9) / 999.0;
        assertThat(estimates.get(0).offset()).isCloseTo(-6 - typeMean, within(2.0));
        assertThat(estimates.get(1).offset()).isCloseTo(6 - typeMean, within(2.0));
        assertThat(estimates).allMatch(estimate -> estimate.se() > 0.3 && estimate.se() < 2);
    }

    @Test
    void anEstimateLiesBetweenThePredictionAndWhatWasSeen() {
        Seen noisy = new Seen("one", 1, ItemType.REPEAT, 200, 200 * 8, 200 * (8 * 8 + 60 * 60));
        Seen rest = new Seen("rest", 1, ItemType.REPEAT, 200, -200 * 8, 200 * (8 * 8 + 60 * 60));
        Estimate estimate = DifficultyModel.estimates(List.of(noisy, rest), new ItemOffsets("difficulty-1", Map.of()))
                .get(0);
        assertThat(estimate.offset()).isBetween(2.0, 4.0);
    }

    @Test
    void anEstimateHoldsForItsVersionOfTheItemOnly() {
        ItemPool pool = new ItemPool("en", List.of(repeat("slow", 4), repeat("fast", 2)));
        ItemOffsets predicted = new ItemOffsets("difficulty-1", Map.of("slow", 1.0, "fast", -1.0));
        ItemOffsets offsets = DifficultyModel.with(
                List.of(new Estimate("slow", 1, 300, 2.5, 0.5), new Estimate("fast", 7, 300, 5, 0.5)), predicted, pool);
        assertThat(offsets.byItem()).isEqualTo(Map.of("slow", 2.5, "fast", -1.0));
    }

    private static Seen seen(String id, int n, double mean, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            double value = mean + 15 * random.nextGaussian();
            sum += value;
            squares += value * value;
        }
        return new Seen(id, 1, ItemType.REPEAT, n, sum, squares);
    }

    private static Item reading(String id, String level, String text) {
        return new Item.ReadAloud(Items.header(id, level, "orders"), text);
    }

    private static Item repeat(String id, double seconds) {
        return new Item.Repeat(
                Items.header(id, "B1", "orders"),
                new Item.Prompt("audio/one.mp3", "where is my order", seconds, "ab".repeat(32)));
    }
}

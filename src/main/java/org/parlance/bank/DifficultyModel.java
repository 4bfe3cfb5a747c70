package org.parlance.bank;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * How much harder or easier an item is than the mean of its type, in points of the reporting scale; above 0 is easier.
 *
 * <p>It is predicted from what can be read off the item. With L steps of its CEFR target above A1, W words read or kept
 * in mind, R words heard a second, S the share of rare words and K points or questions, an item's ease is
 *
 * <pre>e = -2 L - 4 ln(1 + W) - 3 R - 10 S - 0.5 K</pre>
 *
 * and its offset is e minus the mean of e over the live items of its type, at most {@value #LARGEST} either way. The
 * weights are judged, not fitted: a step of the CEFR lies 8 points up the reporting scale, of which an item of a test
 * that gives most people partial credit shows about a quarter.
 *
 * <p>After {@value #LEAST_RESPONSES} responses it is estimated anew. A response's residual is the mean of its traits'
 * scores, minus the overall score of its attempt, minus the mean of that difference over the type: the overall score
 * stands for how able the applicant is. With the mean residual m, its error s and the prediction p, the offset is
 *
 * <pre>p + w (m - p),   w = 9 / (9 + s^2)</pre>
 *
 * 3 points being how far true offsets are expected to lie from the prediction.
 */
public final class DifficultyModel {
    /** Changes with every change of a formula or a constant here or in the features. */
    public static final String VERSION = "difficulty-1";

    /** Fewer responses say less than the prediction does. */
    public static final int LEAST_RESPONSES = 200;

    private static final double A_LEVEL = -2;
    private static final double LENGTH = -4;
    private static final double RATE = -3;
    private static final double RARE_WORDS = -10;
    private static final double A_PART = -0.5;
    private static final double LARGEST = 10;
    private static final double SPREAD_AROUND_PREDICTION = 3;

    /** An offset that was estimated from responses. @param se its standard error, in points */
    public record Estimate(String itemId, int itemVersion, int responses, double offset, double se) {}

    /**
     * What was seen of an item.
     *
     * @param sum of its responses' scores minus their attempts' overall scores
     * @param sumOfSquares of the same differences
     */
    public record Seen(String itemId, int itemVersion, ItemType type, int responses, double sum, double sumOfSquares) {
        private double mean() {
            return sum / responses;
        }

        /** Squared standard error of the mean; responses are never fewer than two. */
        private double variance() {
            return Math.max(0, sumOfSquares - sum * sum / responses) / (responses - 1) / responses;
        }
    }

    private DifficultyModel() {}

    /**
     * The offsets of the pool's items as they are predicted.
     *
     * @param commonness the class of frequency of a lower-case word, 0 for all where none are known
     */
    public static ItemOffsets predicted(ItemPool pool, ToIntFunction<String> commonness) {
        Map<ItemType, List<Item>> types = pool.items().stream().collect(Collectors.groupingBy(Item::type));
        Map<String, Double> offsets = new HashMap<>();
        types.forEach((type, items) -> {
            Map<String, Double> ease =
                    items.stream().collect(Collectors.toMap(Item::id, item -> ease(ItemFeatures.of(item, commonness))));
            double mean = pool.live(type).stream()
                    .mapToDouble(item -> ease.get(item.id()))
                    .average()
                    .orElse(0);
            ease.forEach((id, value) -> offsets.put(id, limited(value - mean)));
        });
        return new ItemOffsets(VERSION, offsets);
    }

    private static double ease(ItemFeatures features) {
        return A_LEVEL * features.level()
                + LENGTH * Math.log1p(features.words())
                + RATE * features.rate()
                + RARE_WORDS * features.rareShare()
                + A_PART * features.parts();
    }

    private static double limited(double offset) {
        return Math.max(-LARGEST, Math.min(LARGEST, offset));
    }

    /**
     * The predicted offsets, and in their place the estimates of items that have not changed since.
     *
     * @param estimates at most one for each version of an item
     */
    public static ItemOffsets with(Collection<Estimate> estimates, ItemOffsets predicted, ItemPool pool) {
        Map<String, Item> items = pool.items().stream().collect(Collectors.toMap(Item::id, Function.identity()));
        Map<String, Double> offsets = new HashMap<>(predicted.byItem());
        estimates.stream()
                .filter(estimate -> items.containsKey(estimate.itemId())
                        && items.get(estimate.itemId()).version() == estimate.itemVersion())
                .forEach(estimate -> offsets.put(estimate.itemId(), estimate.offset()));
        return new ItemOffsets(predicted.model(), offsets);
    }

    /** The new estimates: one for each item with {@value #LEAST_RESPONSES} responses or more. */
    public static List<Estimate> estimates(List<Seen> seen, ItemOffsets predicted) {
        Map<ItemType, List<Seen>> types = seen.stream().collect(Collectors.groupingBy(Seen::type));
        return seen.stream()
                .filter(one -> one.responses() >= LEAST_RESPONSES)
                .map(one -> estimate(
                        one, typeMean(types.get(one.type())), predicted.byItem().getOrDefault(one.itemId(), 0.0)))
                .toList();
    }

    private static double typeMean(List<Seen> ofType) {
        return ofType.stream().mapToDouble(Seen::sum).sum()
                / ofType.stream().mapToInt(Seen::responses).sum();
    }

    private static Estimate estimate(Seen seen, double typeMean, double predicted) {
        double prior = SPREAD_AROUND_PREDICTION * SPREAD_AROUND_PREDICTION;
        double weight = prior / (prior + seen.variance());
        double offset = predicted + weight * (seen.mean() - typeMean - predicted);
        return new Estimate(
                seen.itemId(),
                seen.itemVersion(),
                seen.responses(),
                limited(offset),
                Math.sqrt(weight * seen.variance()));
    }
}

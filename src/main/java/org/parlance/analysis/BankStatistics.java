package org.parlance.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parlance.bank.ItemType;
import org.parlance.bank.Trait;

/**
 * How the items of a bank do.
 *
 * @param attempts that were given any of them
 * @param items by type and id
 * @param types reliability of the items of each type
 * @param traits reliability of the items that have each trait
 * @param distribution how many attempts have a mean over the bank's items of 0-10, 10-20, ... 90-100
 */
public record BankStatistics(
        int attempts,
        List<ItemStatistics> items,
        Map<ItemType, Reliability> types,
        Map<Trait, Reliability> traits,
        List<Integer> distribution) {
    private static final int BINS = 10;
    private static final int BIN_WIDTH = 100 / BINS;

    /** @param responses of one bank, in any order */
    static BankStatistics of(List<ItemResponse> responses) {
        Map<UUID, Total> totals = new LinkedHashMap<>();
        for (ItemResponse response : responses) {
            totals.computeIfAbsent(response.attempt(), attempt -> new Total()).add(response);
        }
        Map<String, List<ItemResponse>> byItem = responses.stream()
                .collect(Collectors.groupingBy(
                        response -> response.itemId() + " " + response.itemVersion(),
                        TreeMap::new,
                        Collectors.toList()));
        List<ItemStatistics> items = byItem.values().stream()
                .map(ofItem -> ItemStatistics.of(
                        ofItem, response -> totals.get(response.attempt()).without(response)))
                .sorted(Comparator.comparing(ItemStatistics::type).thenComparing(ItemStatistics::itemId))
                .toList();
        return new BankStatistics(
                totals.size(), items, types(responses), traits(responses), distribution(totals.values()));
    }

    /** The sum of an attempt's item scores. */
    private static final class Total {
        private double sum;
        private int count;

        void add(ItemResponse response) {
            response.score().ifPresent(score -> {
                sum += score;
                count++;
            });
        }

        /** The mean of the other items; NaN when there are none. */
        double without(ItemResponse response) {
            double own = response.score().orElse(0);
            int others = count - (response.score().isPresent() ? 1 : 0);
            return others == 0 ? Double.NaN : (sum - own) / others;
        }
    }

    private static Map<ItemType, Reliability> types(List<ItemResponse> responses) {
        Map<ItemType, Reliability> types = new EnumMap<>(ItemType.class);
        responses.stream()
                .collect(Collectors.groupingBy(ItemResponse::type))
                .forEach((type, ofType) -> types.put(
                        type, reliability(ofType, response -> response.score().orElse(Double.NaN))));
        return types;
    }

    private static Map<Trait, Reliability> traits(List<ItemResponse> responses) {
        Map<Trait, Reliability> traits = new EnumMap<>(Trait.class);
        for (Trait trait : Trait.values()) {
            List<ItemResponse> having = responses.stream()
                    .filter(response -> response.traits().containsKey(trait))
                    .toList();
            if (!having.isEmpty()) {
                traits.put(
                        trait, reliability(having, response -> response.traits().get(trait)));
            }
        }
        return traits;
    }

    /** @param value of a response; NaN where it has none, which leaves it out */
    private static Reliability reliability(List<ItemResponse> responses, Function<ItemResponse, Double> value) {
        Map<UUID, List<Double>> byAttempt = new LinkedHashMap<>();
        responses.stream()
                .sorted(Comparator.comparingInt(ItemResponse::position))
                .filter(response -> !value.apply(response).isNaN())
                .forEach(response -> byAttempt
                        .computeIfAbsent(response.attempt(), attempt -> new ArrayList<>())
                        .add(value.apply(response)));
        return Reliability.of(byAttempt.values().stream()
                .map(scores -> scores.stream().mapToDouble(Double::doubleValue).toArray())
                .toList());
    }

    private static List<Integer> distribution(Iterable<Total> totals) {
        Integer[] bins = new Integer[BINS];
        Arrays.fill(bins, 0);
        for (Total total : totals) {
            if (total.count > 0) {
                bins[Math.min(BINS - 1, (int) (total.sum / total.count / BIN_WIDTH))]++;
            }
        }
        return List.of(bins);
    }
}

package org.parlance.bank;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How often items were given lately.
 *
 * @param shares of the recent forms of the language, the share that holds an item, 0-1, by the item's id; 0 for one that
 *     is missing
 * @param beside ids of items in the forms of applicants who are taking their test now
 */
public record Exposure(Map<String, Double> shares, Set<String> beside) {
    /** So many of the newest forms of a language count. */
    public static final int RECENT_FORMS = 500;

    /** So many of the newest forms that are being taken count as those beside; with more, few items would be left. */
    public static final int FORMS_BESIDE = 4;

    /** Shares of fewer forms say nothing: the first form of all would have exhausted its items. */
    private static final int LEAST_FORMS = 30;

    /** Below this part of its even share an item comes first; above it, chance does well enough. */
    private static final double SELDOM = 0.4;

    public static final Exposure NONE = new Exposure(Map.of(), Set.of());

    public Exposure {
        shares = Map.copyOf(shares);
        beside = Set.copyOf(beside);
    }

    /** @param held of so many recent forms, those that hold an item */
    public static double share(long held, long forms) {
        return (double) held / Math.max(LEAST_FORMS, forms);
    }

    /** The items of the blueprint's sections that have reached their limit, the least exposed first. */
    List<String> passedOver(Blueprint blueprint, ItemPool pool) {
        return blueprint.sections().stream()
                .flatMap(section -> pool.live(section).stream())
                .filter(item -> shareOf(item) >= item.header().exposureLimit())
                .sorted(Comparator.comparingDouble(this::shareOf).thenComparing(Item::id))
                .map(Item::id)
                .distinct()
                .toList();
    }

    /**
     * The items of the blueprint's sections that are far from their even share: what every item of a section would have
     * if all were drawn alike.
     */
    Set<String> seldom(Blueprint blueprint, ItemPool pool) {
        Map<String, Double> even = new HashMap<>();
        for (Blueprint.Section section : blueprint.sections()) {
            List<Item> live = pool.live(section);
            live.forEach(item -> even.merge(item.id(), (double) section.count() / live.size(), Double::sum));
        }
        return even.entrySet().stream()
                .filter(item -> shares.getOrDefault(item.getKey(), 0.0) < SELDOM * item.getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private double shareOf(Item item) {
        return shares.getOrDefault(item.id(), 0.0);
    }
}

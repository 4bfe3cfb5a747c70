package org.parlance.bank;

import java.util.Map;

/**
 * How much harder or easier items are than the mean of their type.
 *
 * @param model the version of the model behind them
 * @param byItem points of the reporting scale by the item's id, above 0 for an easier item; 0 for one that is missing
 */
public record ItemOffsets(String model, Map<String, Double> byItem) {
    /** All items of a type taken for equally hard. */
    public static final ItemOffsets NONE = new ItemOffsets("none", Map.of());

    public ItemOffsets {
        byItem = Map.copyOf(byItem);
    }

    public double of(Item item) {
        return byItem.getOrDefault(item.id(), 0.0);
    }
}

package org.parlance.bank;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Fills in the names, amounts and dates that an item lets vary, written as {@code <<name>>} in its texts. */
public final class Variation {
    private Variation() {}

    /** The item with one of its sets of values; the same seed always takes the same set. */
    public static Item drawn(Item item, long seed) {
        List<Map<String, String>> sets = item.header().vary();
        if (sets.isEmpty()) {
            return item;
        }
        SplittableRandom random = new SplittableRandom(seed ^ item.id().hashCode());
        return with(item, sets.get(random.nextInt(sets.size())));
    }

    /** The item as it is with each of its sets; itself alone when it has none. */
    public static Stream<Item> all(Item item) {
        List<Map<String, String>> sets = item.header().vary();
        return sets.isEmpty() ? Stream.of(item) : sets.stream().map(set -> with(item, set));
    }

    /** The values with which the item was drawn; none when it was not. */
    static Map<String, String> values(Item item, Item drawn) {
        return item.header().vary().stream()
                .filter(set -> with(item, set).equals(drawn))
                .findFirst()
                .orElse(Map.of());
    }

    /** A text that belongs to the item, such as a model answer, with the same values. */
    public static String fill(String text, Map<String, String> values) {
        String filled = text;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace("<<" + value.getKey() + ">>", value.getValue());
        }
        return filled;
    }

    private static Item with(Item item, Map<String, String> values) {
        return ItemJson.drawn(item, text -> fill(text, values));
    }
}

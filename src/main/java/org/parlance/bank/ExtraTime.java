package org.parlance.bank;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * An item with more time to prepare and to answer. Prompts keep their speed and length, so their time stays as it is;
 * the customers of a chat wait longer, too. Seconds are rounded up.
 */
public final class ExtraTime {
    /** Every time that an applicant is given stands in a field of one of these names, in the item or in its parts. */
    private static final List<String> TIMES = List.of("prepSeconds", "answerSeconds", "patienceSeconds");

    private static final String ANSWER = "answerSeconds";

    private ExtraTime() {}

    /** @param factor 1 or more; with 1 the item stays as it is */
    public static Item of(Item item, double factor) {
        if (factor == 1) {
            return item;
        }
        ObjectNode tree = ItemJson.tree(item);
        lengthen(tree, factor);
        for (String parts : List.of("turns", "questions")) {
            JsonNode all = tree.path(parts);
            lengthenParts(all, factor);
            int sum = StreamSupport.stream(all.spliterator(), false)
                    .mapToInt(part -> part.path(ANSWER).asInt())
                    .sum();
            // each part was rounded up, so that their sum may be more
            tree.put(ANSWER, Math.max(tree.path(ANSWER).asInt(), sum));
        }
        if (item.type() == ItemType.CHAT) {
            tree.put("extraTime", factor);
        }
        return ItemJson.of(tree);
    }

    private static void lengthenParts(JsonNode parts, double factor) {
        parts.forEach(part -> {
            if (part instanceof ObjectNode one) {
                lengthen(one, factor);
            }
        });
    }

    private static void lengthen(ObjectNode node, double factor) {
        for (String time : TIMES) {
            if (node.path(time).isNumber()) {
                node.put(time, (int) Math.ceil(node.get(time).asInt() * factor - 1e-9));
            }
        }
    }
}

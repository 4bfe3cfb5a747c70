package org.parlance.testing;

import java.util.Map;
import org.parlance.bank.Item;
import org.parlance.bank.ShippedAnswers;

/** Good answers to items that are judged by their points, as the banks keep them. */
public final class KeptReplies {
    private KeptReplies() {}

    /** @throws IllegalStateException when none is kept for the item */
    public static String to(Item item) {
        return ShippedAnswers.passing(item).text();
    }

    /**
     * Of an answer in parts: by {@code customer.turn} of a chat, by field of a procedure.
     *
     * @throws IllegalStateException when none is kept for the item
     */
    public static Map<String, String> parts(Item item) {
        return ShippedAnswers.passing(item).parts();
    }
}

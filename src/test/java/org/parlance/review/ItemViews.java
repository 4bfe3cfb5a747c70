package org.parlance.review;

import java.util.List;
import org.parlance.bank.ItemType;
import org.parlance.delivery.FormItem;
import org.parlance.scoring.CalibrationFacts;
import org.parlance.scoring.Flag;

/** Items of an attempt that were answered and scored, with no more than a test needs. */
final class ItemViews {
    private ItemViews() {}

    /** @param problem why it could not be scored; null when it was */
    static ItemView of(ItemType type, String problem, CalibrationFacts judgedBy, List<Flag> flags) {
        return new ItemView(
                1,
                type,
                "item-1",
                false,
                true,
                FormItem.State.ENDED,
                FormItem.EndReason.STOPPED,
                null,
                null,
                null,
                List.of(),
                true,
                problem,
                List.of(),
                judgedBy,
                flags,
                List.of(),
                List.of(),
                null,
                null,
                List.of());
    }
}

package org.parlance.delivery;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.UUID;
import org.parlance.bank.Item;

/** An item as applicants get it, outside of any attempt. */
public final class ItemPreview {
    private ItemPreview() {}

    /**
     * The item's fragment.
     *
     * @param language of its texts, a language tag
     * @param promptBase address of the item's prompts, to which the turn's number is appended, from 0
     */
    public static String render(Item item, String language, String promptBase) {
        ItemFrame frame = ItemFrame.alone(new UUID(0, 0), language, 1, 1, promptBase, "", 1, false);
        return ItemFragment.of(frame, item).render();
    }

    /** @throws HttpProblem as for an applicant's answer: 413 when it is too long, 400 when it is none to the item */
    public static void check(Item item, WrittenAnswer.Content answer) {
        AnswerRules.check(item, answer);
    }
}

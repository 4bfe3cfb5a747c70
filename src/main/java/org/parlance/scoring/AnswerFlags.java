package org.parlance.scoring;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.parlance.bank.ItemType;
import org.parlance.delivery.WrittenAnswer;

/** What the way an answer came about says about it. */
final class AnswerFlags {
    /** Where the words are to be the applicant's own; to copy a number into a form is how the work is done. */
    private static final Set<ItemType> OWN_WORDS =
            EnumSet.of(ItemType.EMAIL, ItemType.CHAT, ItemType.SUMMARY, ItemType.RECONSTRUCTION, ItemType.PROCEDURE);

    private AnswerFlags() {}

    /**
     * @return {@code pasted}, {@code writing-aid} (both where the words are to be the applicant's own), {@code
     *     virtual-keyboard}
     */
    static List<Flag> of(ItemType type, WrittenAnswer answer) {
        List<Flag> flags = new ArrayList<>();
        if (answer.pastes() > 0 && OWN_WORDS.contains(type)) {
            flags.add(new Flag("pasted", answer.pastes() == 1 ? "once" : answer.pastes() + " times"));
        }
        WrittenAnswer.KeyboardFacts keyboard = answer.content().keyboard();
        if (keyboard != null && !keyboard.helpers().isEmpty() && OWN_WORDS.contains(type)) {
            flags.add(new Flag("writing-aid", String.join(", ", keyboard.helpers())));
        }
        if (keyboard != null && keyboard.virtual()) {
            flags.add(new Flag("virtual-keyboard", ""));
        }
        return List.copyOf(flags);
    }
}

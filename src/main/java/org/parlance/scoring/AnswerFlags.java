package org.parlance.scoring;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
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
     * @param late what was saved after the item's time
     * @return {@code pasted}, {@code writing-aid} (both where the words are to be the applicant's own), {@code
     *     virtual-keyboard}, {@code changed-late}
     */
    static List<Flag> of(ItemType type, WrittenAnswer answer, Optional<WrittenAnswer> late) {
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
        if (late.isPresent() && !late.get().content().equals(answer.content())) {
            flags.add(new Flag("changed-late", "what was written after the time is kept beside and was not scored"));
        }
        return List.copyOf(flags);
    }
}

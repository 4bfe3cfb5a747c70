package org.parlance.bank;

import java.util.List;

/**
 * How long a form takes as it is usually taken.
 *
 * <p>An item's prompts and preparation run in full. Of its answer time people use a share: they stop when they are done.
 * The shares below are assumptions, chosen high, until the items' own median times replace them. Between two items the
 * page changes and its instructions are read.
 */
public final class FormLength {
    private static final double SECONDS_BETWEEN = 4;

    private FormLength() {}

    /** Seconds from the start of the form's first item to the end of its last. */
    public static double usualSeconds(List<Item> form) {
        return form.stream().mapToDouble(FormLength::usualSeconds).sum();
    }

    /** Minutes of the blueprint's average form, pilot items included. */
    static double usualMinutes(Blueprint blueprint, ItemPool pool) {
        return blueprint.sections().stream()
                        .mapToDouble(section -> (section.count() + section.pilot())
                                * pool.live(section).stream()
                                        .mapToDouble(FormLength::usualSeconds)
                                        .average()
                                        .orElse(0))
                        .sum()
                / 60;
    }

    private static double usualSeconds(Item item) {
        return item.totalSeconds()
                - item.header().answerSeconds()
                + usedShare(item.type()) * item.header().answerSeconds()
                + SECONDS_BETWEEN;
    }

    /** In which the answer is given; of an item with turns, in all of them together. */
    static double usualAnswerSeconds(Item item) {
        return usedShare(item.type()) * allowedSeconds(item);
    }

    private static double allowedSeconds(Item item) {
        if (item instanceof Item.RolePlay call) {
            return call.turns().stream().mapToInt(Item.Turn::answerSeconds).sum();
        }
        if (item instanceof Item.Listening listening) {
            return listening.questions().stream()
                    .filter(Item.Question::spoken)
                    .mapToInt(Item.Question::answerSeconds)
                    .sum();
        }
        return item.header().answerSeconds();
    }

    /** Of the answer time, 0-1. */
    private static double usedShare(ItemType type) {
        return switch (type) {
            case REPEAT, SHORT_ANSWER, SENTENCE_COMPLETION -> 0.6;
            case READ_ALOUD, SENTENCE_BUILD, SPELL_BACK, LISTENING, DICTATION -> 0.7;
            case STORY_RETELL, OPEN_QUESTION, ROLE_PLAY, FORM, READING, ERROR_SPOTTING -> 0.8;
            case EMAIL, SUMMARY, RECONSTRUCTION, PROCEDURE -> 0.9;
            // the clock runs to its end, or the customers set the pace
            case CHAT, DATA_ENTRY, TYPING -> 1;
        };
    }
}

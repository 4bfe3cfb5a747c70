package org.parlance.recording;

import java.util.List;
import java.util.OptionalInt;
import org.parlance.bank.Item;

/** How long an applicant may speak in each turn of an item. */
final class SpokenSeconds {
    private SpokenSeconds() {}

    /**
     * Empty where nothing is spoken. The turns of a listening item are its questions, some of which are chosen.
     *
     * @param turn from 0
     */
    static OptionalInt of(Item item, int turn) {
        if (item instanceof Item.RolePlay call) {
            List<Item.Turn> turns = call.turns();
            return turn < turns.size() ? OptionalInt.of(turns.get(turn).answerSeconds()) : OptionalInt.empty();
        }
        if (item instanceof Item.Listening listening) {
            List<Item.Question> questions = listening.questions();
            return turn < questions.size() && questions.get(turn).spoken()
                    ? OptionalInt.of(questions.get(turn).answerSeconds())
                    : OptionalInt.empty();
        }
        return turn == 0 && item.type().spoken() ? OptionalInt.of(item.header().answerSeconds()) : OptionalInt.empty();
    }
}

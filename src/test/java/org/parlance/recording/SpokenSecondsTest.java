package org.parlance.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parlance.bank.Item;
import org.parlance.bank.Item.Prompt;
import org.parlance.bank.Item.Question;
import org.parlance.bank.Item.Turn;
import org.parlance.bank.ItemHeader;
import org.parlance.bank.WrittenItem;

class SpokenSecondsTest {
    private static final Prompt PROMPT = new Prompt("audio/a.mp3", "Hello.", 2, "");

    @Test
    void anItemWithOneAnswerHasOneTurn() {
        Item repeat = new Item.Repeat(header(12), PROMPT);
        assertThat(SpokenSeconds.of(repeat, 0)).hasValue(12);
        assertThat(SpokenSeconds.of(repeat, 1)).isEmpty();
    }

    @Test
    void eachTurnOfACallHasItsOwn() {
        List<Turn> turns = List.of(new Turn(PROMPT, 20), new Turn(PROMPT, 30));
        Item call = new Item.RolePlay(header(50), "", "", List.of(), turns, List.of(), 5);
        assertThat(SpokenSeconds.of(call, 1)).hasValue(30);
        assertThat(SpokenSeconds.of(call, 2)).isEmpty();
    }

    @Test
    void onlySpokenQuestionsOfAHeardCallAreRecorded() {
        Question chosen = new Question("why", "Why?", List.of("a", "b"), List.of("a"), 20);
        Question spoken = new Question("who", "Who?", List.of(), List.of("brown"), 12);
        Item listening = new Item.Listening(header(32), PROMPT, List.of(chosen, spoken));
        assertThat(SpokenSeconds.of(listening, 0)).isEmpty();
        assertThat(SpokenSeconds.of(listening, 1)).hasValue(12);
        assertThat(SpokenSeconds.of(listening, 2)).isEmpty();
    }

    @Test
    void nothingIsSpokenInAWrittenItem() {
        assertThat(SpokenSeconds.of(new WrittenItem.TypingPassage(header(60), "Type this."), 0))
                .isEmpty();
    }

    private static ItemHeader header(int answerSeconds) {
        return new ItemHeader("item", 1, "live", "B1", "topic", 0, answerSeconds);
    }
}

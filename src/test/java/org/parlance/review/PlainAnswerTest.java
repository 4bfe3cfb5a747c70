package org.parlance.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parlance.bank.BankReader;
import org.parlance.bank.Item;
import org.parlance.bank.ItemPool;
import org.parlance.bank.ItemType;
import org.parlance.bank.WrittenItem;
import org.parlance.delivery.WrittenAnswer.ChatMessage;
import org.parlance.delivery.WrittenAnswer.Content;
import org.parlance.review.PlainAnswer.Line;

class PlainAnswerTest {
    private static final ItemPool POOL =
            BankReader.read(Path.of("question-banks")).pool("en");

    @Test
    void aTextStandsAlone() {
        assertThat(PlainAnswer.of(item("en-email-001"), new Content("Dear Ms. Mills", null)))
                .containsExactly(new Line("", "Dear Ms. Mills"));
        assertThat(PlainAnswer.of(item("en-email-001"), new Content(" ", null))).isEmpty();
    }

    @Test
    void fieldsComeInTheOrderOfThePageAndUnknownOnesLast() {
        WrittenItem.FormFilling form = (WrittenItem.FormFilling) item("en-form-101");
        WrittenItem.Field first = form.fields().get(0);
        WrittenItem.Field second = form.fields().get(1);

        assertThat(PlainAnswer.of(
                        form, new Content(null, Map.of("stray", "x", second.id(), "b", first.id(), "a", "empty", ""))))
                .containsExactly(new Line(first.label(), "a"), new Line(second.label(), "b"), new Line("stray", "x"));
    }

    @Test
    void recordsAreCountedFromOne() {
        WrittenItem.DataEntry entry = (WrittenItem.DataEntry) item("en-entry-001");
        WrittenItem.Column column = entry.columns().get(0);

        assertThat(PlainAnswer.of(entry, new Content(null, Map.of("1." + column.id(), "TR-1"))))
                .containsExactly(new Line("2, " + column.label(), "TR-1"));
    }

    @Test
    void anEmptyCorrectionTakesItsWordAway() {
        WrittenItem.ErrorSpotting spotting =
                (WrittenItem.ErrorSpotting) POOL.live(ItemType.ERROR_SPOTTING).get(0);
        String word = spotting.words().words().get(3).shown();

        assertThat(PlainAnswer.of(spotting, new Content(null, Map.of("w3", ""))))
                .containsExactly(new Line(word, ""));
    }

    @Test
    void aConversationIsToldWithItsTimes() {
        Item chat = item("en-chat-001");
        String asked =
                ((WrittenItem.Chat) chat).customers().get(0).turns().get(0).text();

        assertThat(PlainAnswer.of(
                        chat,
                        new Content(
                                null,
                                null,
                                List.of(
                                        new ChatMessage("maria", 0, 3.2, null),
                                        new ChatMessage("maria", 0, 75.4, "On Thursday.")),
                                null)))
                .containsExactly(new Line("0:03 Maria", asked), new Line("1:15 → Maria", "On Thursday."));
    }

    private static Item item(String id) {
        return POOL.find(id).orElseThrow();
    }
}

package org.parlance.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parlance.delivery.WrittenAnswer.Content;
import org.parlance.delivery.WrittenAnswer.KeyboardFacts;
import org.parlance.web.Json;

class WrittenAnswerTest {
    private final WrittenAnswer answer = new WrittenAnswer(new WrittenAnswer.Key(UUID.randomUUID(), false));

    private void save(String text, KeyboardFacts keyboard) {
        answer.save(new Content(text, null, null, keyboard), 1, 0, Instant.EPOCH);
    }

    private static KeyboardFacts begun(int keystrokes, Double firstKeySeconds) {
        return new KeyboardFacts(keystrokes, List.of(), false, null, firstKeySeconds);
    }

    @Test
    void theFirstKeyIsTheEarliestThatAnyDeviceTold() {
        save("", begun(0, null));
        assertThat(answer.content().keyboard().firstKeySeconds()).isNull();
        save("Dear", begun(4, 7.3));
        save("Dear customer", begun(2, 61.0));
        assertThat(answer.content().keyboard()).isEqualTo(begun(2, 7.3));
        save("Dear customer,", begun(3, null));
        assertThat(answer.content().keyboard()).isEqualTo(begun(3, 7.3));
        assertThat(answer.content().text()).isEqualTo("Dear customer,");
    }

    @Test
    void anAnswerOfAnOlderPageHasNone() {
        Content old = Json.read(
                "{\"text\":\"Hi\",\"keyboard\":{\"keystrokes\":2,\"helpers\":[],\"virtual\":false}}", Content.class);
        assertThat(old.keyboard().firstKeySeconds()).isNull();
        save("Hi", null);
        save("Hi there", begun(5, 3.0));
        assertThat(answer.content().keyboard()).isEqualTo(begun(5, 3.0));
    }
}

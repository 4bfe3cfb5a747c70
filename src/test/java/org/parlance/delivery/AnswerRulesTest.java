package org.parlance.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parlance.bank.Item;
import org.parlance.bank.ItemType;
import org.parlance.delivery.WrittenAnswer.ChatMessage;
import org.parlance.delivery.WrittenAnswer.Content;
import org.parlance.delivery.WrittenAnswer.KeyboardFacts;

class AnswerRulesTest {
    private static final Item CHAT = PracticeItems.of(ItemType.CHAT).get(0);
    private static final Item MAIL = PracticeItems.of(ItemType.EMAIL).get(0);

    @Test
    void theConversationOfAPageIsAnAnswer() {
        assertThatCode(() -> AnswerRules.check(
                        CHAT,
                        new Content(
                                null,
                                null,
                                List.of(
                                        new ChatMessage("maria", 0, 1.2, null),
                                        new ChatMessage("maria", 0, 9.8, "Yes, from 9 to 6.")),
                                new KeyboardFacts(18, List.of("grammarly"), false))))
                .doesNotThrowAnyException();
    }

    @Test
    void aCustomerOrATurnThatIsNotThereIsNamedWithThoseThatAre() {
        assertThat(refused(CHAT, message("nobody", 0, 1)))
                .isEqualTo("This chat has no customer 'nobody'; allowed are maria, tom.");
        assertThat(refused(CHAT, message(null, 0, 1))).contains("allowed are maria, tom");
        assertThat(refused(CHAT, message("maria", 2, 1)))
                .isEqualTo("Customer 'maria' has no turn 2; allowed are 0 to 1.");
        assertThat(refused(CHAT, message("maria", -1, 1))).contains("allowed are 0 to 1");
        assertThat(refused(CHAT, message("maria", 0, -0.1))).contains("0 to 160 seconds");
        assertThat(refused(CHAT, message("maria", 0, 161))).contains("0 to 160 seconds");
        assertThat(refused(CHAT, new Content(null, null, Collections.singletonList(null), null)))
                .isEqualTo("A message cannot be null.");
    }

    @Test
    void onlyAChatHasMessages() {
        assertThat(refused(MAIL, message("maria", 0, 1))).isEqualTo("Only the answer to a chat has messages.");
    }

    @Test
    void amountsAreBounded() {
        List<ChatMessage> many =
                new ArrayList<>(Collections.nCopies(AnswerRules.MAX_MESSAGES + 1, new ChatMessage("tom", 0, 1, "a")));
        assertThat(refused(CHAT, new Content(null, null, many, null))).contains("at most 500 messages");
        Map<String, String> fields = IntStream.rangeClosed(0, AnswerRules.MAX_FIELDS)
                .boxed()
                .collect(Collectors.toMap(i -> "f" + i, i -> ""));
        assertThat(refused(MAIL, new Content(null, fields))).contains("at most 500 fields");
        assertThat(refused(MAIL, new Content(null, Map.of("a".repeat(101), ""))))
                .contains("at most 100 characters");
        Map<String, String> noValue = new HashMap<>();
        noValue.put("order", null);
        assertThat(refused(MAIL, new Content(null, noValue))).startsWith("Field 'order' has no value");
        assertThat(refused(MAIL, new Content("", null, null, new KeyboardFacts(-1, List.of(), false))))
                .contains("keystrokes");
        assertThat(refused(
                        MAIL, new Content("", null, null, new KeyboardFacts(1, List.of(), false, List.of(1, 2), null))))
                .contains("41 counts");
        assertThat(refused(MAIL, new Content("", null, null, new KeyboardFacts(1, List.of(), false, null, -0.1))))
                .contains("The first key comes 0 to 86400 seconds after the start.");
        assertThat(refused(MAIL, new Content("", null, null, new KeyboardFacts(1, List.of("<b>"), false))))
                .contains("lower-case letters");
    }

    @Test
    void theLengthOfMessagesCounts() {
        String half = "a".repeat(AnswerRules.MAX_CHARACTERS / 2 + 1);
        List<ChatMessage> messages = List.of(new ChatMessage("tom", 0, 1, half), new ChatMessage("tom", 0, 2, half));

        HttpProblem problem = problem(CHAT, new Content(null, null, messages, null));

        assertThat(problem.getStatusCode()).isEqualTo(413);
        assertThat(problem.getDetail()).contains("50000");
    }

    private static Content message(String customer, int turn, double atSeconds) {
        return new Content(null, null, List.of(new ChatMessage(customer, turn, atSeconds, "Hello")), null);
    }

    private static String refused(Item item, Content content) {
        HttpProblem problem = problem(item, content);
        assertThat(problem.getStatusCode()).isEqualTo(400);
        return problem.getDetail();
    }

    private static HttpProblem problem(Item item, Content content) {
        HttpProblem problem = catchThrowableOfType(HttpProblem.class, () -> AnswerRules.check(item, content));
        assertThat(problem).as("a refusal").isNotNull();
        return problem;
    }
}

package org.parlance.delivery;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parlance.bank.Item;
import org.parlance.bank.WrittenItem.Chat;
import org.parlance.bank.WrittenItem.ChatCustomer;
import org.parlance.delivery.WrittenAnswer.ChatMessage;
import org.parlance.delivery.WrittenAnswer.Content;
import org.parlance.delivery.WrittenAnswer.KeyboardFacts;
import org.parlance.web.Problems;

/** What one save of an answer may bring. Each bound is far beyond any task; what was saved before stays as it was. */
final class AnswerRules {
    static final int MAX_CHARACTERS = 50_000;
    static final int MAX_FIELDS = 500;
    static final int MAX_MESSAGES = 500;

    private static final int MAX_ID_CHARACTERS = 100;
    private static final int MAX_KEYSTROKES = 1_000_000;
    private static final int MAX_HELPERS = 20;
    private static final int A_DAY = 86_400;
    private static final Pattern HELPER = Pattern.compile("[a-z0-9-]{1,30}");

    private AnswerRules() {}

    /** @throws HttpProblem 413 when it is too long, 400 when it is no answer to the item; either says what is allowed */
    static void check(Item item, Content content) {
        fields(content.fieldsOrEmpty());
        messages(item, content);
        keyboard(content.keyboard());
        int characters = content.textOrEmpty().length()
                + content.fieldsOrEmpty().values().stream()
                        .mapToInt(String::length)
                        .sum()
                + content.messagesOrEmpty().stream()
                        .mapToInt(message ->
                                message.text() == null ? 0 : message.text().length())
                        .sum();
        if (characters > MAX_CHARACTERS) {
            throw Problems.of(413, "Too long", "An answer has at most " + MAX_CHARACTERS + " characters.")
                    .build();
        }
    }

    private static void fields(Map<String, String> fields) {
        require(fields.size() <= MAX_FIELDS, "An answer has at most %d fields.", MAX_FIELDS);
        fields.forEach((id, value) -> {
            require(id.length() <= MAX_ID_CHARACTERS, "A field's id has at most %d characters.", MAX_ID_CHARACTERS);
            require(value != null, "Field '%s' has no value; an empty one is written as an empty text.", id);
        });
    }

    private static void messages(Item item, Content content) {
        if (content.messagesOrEmpty().isEmpty()) {
            return;
        }
        if (!(item instanceof Chat chat)) {
            throw Problems.badRequest("Only the answer to a chat has messages.");
        }
        require(
                content.messagesOrEmpty().size() <= MAX_MESSAGES,
                "A conversation has at most %d messages.",
                MAX_MESSAGES);
        content.messagesOrEmpty().forEach(message -> message(chat, message));
    }

    private static void message(Chat chat, ChatMessage message) {
        require(message != null, "A message cannot be null.");
        Optional<ChatCustomer> customer = chat.customers().stream()
                .filter(known -> known.id().equals(message.customer()))
                .findFirst();
        require(
                customer.isPresent(),
                "This chat has no customer '%s'; allowed are %s.",
                message.customer(),
                chat.customers().stream().map(ChatCustomer::id).collect(Collectors.joining(", ")));
        int turns = customer.get().turns().size();
        require(
                message.turn() >= 0 && message.turn() < turns,
                "Customer '%s' has no turn %d; allowed are 0 to %d.",
                message.customer(),
                message.turn(),
                turns - 1);
        double seconds = Math.ceil(chat.totalSeconds());
        require(
                message.atSeconds() >= 0 && message.atSeconds() <= seconds,
                "A message's time is 0 to %.0f seconds after the start.",
                seconds);
    }

    private static void keyboard(KeyboardFacts keyboard) {
        if (keyboard == null) {
            return;
        }
        require(
                keyboard.keystrokes() >= 0 && keyboard.keystrokes() <= MAX_KEYSTROKES,
                "The number of keystrokes is 0 to %d.",
                MAX_KEYSTROKES);
        require(
                keyboard.helpers().size() <= MAX_HELPERS
                        && keyboard.helpers().stream()
                                .allMatch(helper -> HELPER.matcher(helper).matches()),
                "There are at most %d helpers, each named by up to 30 lower-case letters, digits and hyphens.",
                MAX_HELPERS);
        List<Integer> intervals = keyboard.intervals();
        require(
                intervals == null
                        || intervals.size() == KeyboardFacts.INTERVAL_CLASSES
                                && intervals.stream()
                                        .allMatch(count -> count != null && count >= 0 && count <= MAX_KEYSTROKES),
                "The times between keys are %d counts of 0 to %d.",
                KeyboardFacts.INTERVAL_CLASSES,
                MAX_KEYSTROKES);
        Double firstKey = keyboard.firstKeySeconds();
        require(
                firstKey == null || firstKey >= 0 && firstKey <= A_DAY,
                "The first key comes 0 to %d seconds after the start.",
                A_DAY);
    }

    private static void require(boolean holds, String detail, Object... values) {
        if (!holds) {
            throw Problems.badRequest(String.format(detail, values));
        }
    }
}

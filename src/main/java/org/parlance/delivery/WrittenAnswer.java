package org.parlance.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.parlance.web.Json;

/** What was written for an item: one row for what came in time, one for what came after. Only the first is scored. */
@Entity
public class WrittenAnswer {
    /** @param late came after the item's time was over */
    @Embeddable
    record Key(UUID formItemId, boolean late) implements Serializable {}

    /**
     * @param text what was written; null where the answer has fields or messages
     * @param fields values by field id; null where there are none
     * @param messages of a chat, in the order of their time; null for anything else
     * @param keyboard how it was typed; null where the page did not say
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Content(String text, Map<String, String> fields, List<ChatMessage> messages, KeyboardFacts keyboard) {
        /** A text or fields, with nothing known of how they were typed. */
        public Content(String text, Map<String, String> fields) {
            this(text, fields, null, null);
        }

        /** The same, with the first key that was known before where it was the earlier one. */
        Content begunWith(Content earlier) {
            return keyboard == null
                    ? this
                    : new Content(text, fields, messages, keyboard.begunWith(earlier.keyboard()));
        }

        public String textOrEmpty() {
            return text == null ? "" : text;
        }

        public Map<String, String> fieldsOrEmpty() {
            return fields == null ? Map.of() : fields;
        }

        public List<ChatMessage> messagesOrEmpty() {
            return messages == null ? List.of() : messages;
        }

        /** Without the character U+0000, which nobody types and the database cannot keep. */
        Content storable() {
            Map<String, String> kept = new LinkedHashMap<>();
            fieldsOrEmpty().forEach((id, value) -> kept.put(storable(id), storable(value)));
            List<ChatMessage> said = messages == null
                    ? null
                    : messages.stream()
                            .map(message -> new ChatMessage(
                                    message.customer(), message.turn(), message.atSeconds(), storable(message.text())))
                            .toList();
            return new Content(storable(text), fields == null ? null : kept, said, keyboard);
        }

        private static String storable(String typed) {
            return typed == null ? null : typed.replace("\0", "");
        }

        /**
         * Whether it is the same answer as another: the text, what stands in fields, and what was written in a chat. How
         * it was typed is left aside, as is what arrived from the customers.
         */
        public boolean sameAnswerAs(Content other) {
            return textOrEmpty().equals(other.textOrEmpty())
                    && filled().equals(other.filled())
                    && said().equals(other.said());
        }

        private Map<String, String> filled() {
            return fieldsOrEmpty().entrySet().stream()
                    .filter(field -> !field.getValue().isEmpty())
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }

        private List<ChatMessage> said() {
            return messagesOrEmpty().stream()
                    .filter(message -> message.text() != null)
                    .toList();
        }

        /** The applicant's own words: the text, or what he or she wrote in a chat. */
        public String written() {
            Stream<String> chat =
                    messagesOrEmpty().stream().map(ChatMessage::text).filter(Objects::nonNull);
            return Stream.concat(Stream.ofNullable(text), chat).collect(Collectors.joining("\n"));
        }
    }

    /**
     * One message of a chat.
     *
     * @param customer id of the customer whose conversation it belongs to
     * @param turn of the customer, from 0: the one that arrived, or the newest when the applicant wrote
     * @param atSeconds after the item's start
     * @param text what the applicant wrote; null for the arrival of the customer's message
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ChatMessage(String customer, int turn, double atSeconds, String text) {}

    /**
     * How an answer was typed, as far as the page can tell.
     *
     * @param keystrokes keys pressed
     * @param helpers what edited the text beside the applicant, such as "grammarly" or "replacement" (a suggestion of
     *     the browser that was taken); empty when nothing did
     * @param virtual whether keys came from a keyboard on the screen
     * @param intervals how many times between two keys fell into each class of {@link #INTERVAL_CLASSES}: the first 40
     *     are 10 ms wide each, from 0 on, the last holds all that were 400 ms and longer; null where the page did not
     *     say. Keys themselves are never sent
     * @param firstKeySeconds from the item's start, by its clock, to the first key in an input; null where there was
     *     none yet or the page did not say
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record KeyboardFacts(
            int keystrokes, List<String> helpers, boolean virtual, List<Integer> intervals, Double firstKeySeconds) {
        public static final int INTERVAL_CLASSES = 41;

        public KeyboardFacts {
            helpers = helpers == null ? List.of() : List.copyOf(helpers);
        }

        /** With nothing known of the times of its keys. */
        public KeyboardFacts(int keystrokes, List<String> helpers, boolean virtual) {
            this(keystrokes, helpers, virtual, null, null);
        }

        /** The first key of either. @param earlier null where nothing was known */
        private KeyboardFacts begunWith(KeyboardFacts earlier) {
            Double before = earlier == null ? null : earlier.firstKeySeconds();
            boolean known = before != null && (firstKeySeconds == null || before < firstKeySeconds);
            return known ? new KeyboardFacts(keystrokes, helpers, virtual, intervals, before) : this;
        }
    }

    private static final Content NOTHING = new Content("", Map.of());

    @EmbeddedId
    private Key key;

    @JdbcTypeCode(SqlTypes.JSON)
    private String content;

    @Column(name = "typed_seconds")
    private double typedSeconds;

    private int pastes;
    private Instant savedAt;

    protected WrittenAnswer() {}

    WrittenAnswer(Key key) {
        this.key = key;
    }

    void save(Content newContent, double newTypedSeconds, int newPastes, Instant now) {
        // another device begins to count anew, and what was typed before took its time, too
        content = Json.write(content == null ? newContent : newContent.begunWith(content()));
        typedSeconds = Math.max(typedSeconds, newTypedSeconds);
        pastes = Math.max(pastes, newPastes);
        savedAt = now;
    }

    /** Whether something else was given after the time than what there was in time. @param inTime empty where nothing was */
    public static boolean changed(Optional<WrittenAnswer> inTime, Optional<WrittenAnswer> late) {
        return late.filter(answer -> changes(inTime, answer.content())).isPresent();
    }

    /** Whether an answer is another one than what there was. @param before empty where nothing was */
    static boolean changes(Optional<WrittenAnswer> before, Content answer) {
        return !answer.sameAnswerAs(before.map(WrittenAnswer::content).orElse(NOTHING));
    }

    UUID formItemId() {
        return key.formItemId();
    }

    public Content content() {
        return Json.read(content, Content.class);
    }

    /** Seconds from the first key to the last save, as the page measured them. */
    public double typedSeconds() {
        return typedSeconds;
    }

    /** How often something was pasted. */
    public int pastes() {
        return pastes;
    }

    public boolean late() {
        return key.late();
    }

    public Instant savedAt() {
        return savedAt;
    }
}

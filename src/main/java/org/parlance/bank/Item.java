package org.parlance.bank;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Set;

/** One task put to an applicant. Item texts are plain text; audio is named by a path inside its bank. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Item.ReadAloud.class, name = "read-aloud"),
    @JsonSubTypes.Type(value = Item.Repeat.class, name = "repeat"),
    @JsonSubTypes.Type(value = Item.ShortAnswer.class, name = "short-answer"),
    @JsonSubTypes.Type(value = Item.RolePlay.class, name = "role-play"),
    @JsonSubTypes.Type(value = Item.EmailReply.class, name = "email"),
    @JsonSubTypes.Type(value = Item.FormFilling.class, name = "form"),
    @JsonSubTypes.Type(value = Item.TypingPassage.class, name = "typing")
})
public sealed interface Item {
    ItemHeader header();

    ItemType type();

    default String id() {
        return header().id();
    }

    default int version() {
        return header().version();
    }

    /** The audio prompts in the order they are heard; empty for an item without audio. */
    default List<Prompt> prompts() {
        return List.of();
    }

    /** Seconds from the item's start to its end: prompts, preparation and answer. */
    default double totalSeconds() {
        return prompts().stream().mapToDouble(Prompt::seconds).sum()
                + header().prepSeconds()
                + header().answerSeconds();
    }

    /** The applicant reads the text aloud. */
    record ReadAloud(@JsonUnwrapped ItemHeader header, String text) implements Item {
        @Override
        public ItemType type() {
            return ItemType.READ_ALOUD;
        }
    }

    /** The applicant hears a sentence once and repeats it. */
    record Repeat(@JsonUnwrapped ItemHeader header, Prompt prompt) implements Item {
        @Override
        public ItemType type() {
            return ItemType.REPEAT;
        }

        @Override
        public List<Prompt> prompts() {
            return List.of(prompt);
        }
    }

    /** The applicant hears a question and answers in a word or two; any accepted answer is right. */
    record ShortAnswer(@JsonUnwrapped ItemHeader header, Prompt prompt, List<String> acceptedAnswers) implements Item {
        @Override
        public ItemType type() {
            return ItemType.SHORT_ANSWER;
        }

        @Override
        public List<Prompt> prompts() {
            return List.of(prompt);
        }
    }

    /** A call: the customer's turns are heard, the applicant answers each with the knowledge beside. */
    record RolePlay(
            @JsonUnwrapped ItemHeader header,
            String scenario,
            String task,
            List<KnowledgeEntry> knowledge,
            List<Turn> turns,
            List<KeyPoint> keyPoints,
            int minWords)
            implements Item {
        @Override
        public ItemType type() {
            return ItemType.ROLE_PLAY;
        }

        @Override
        public List<Prompt> prompts() {
            return turns.stream().map(Turn::prompt).toList();
        }
    }

    /** The applicant replies to a customer's e-mail. */
    record EmailReply(
            @JsonUnwrapped ItemHeader header,
            CustomerMail mail,
            String task,
            int minWords,
            List<KeyPoint> keyPoints,
            Set<String> neverErrors)
            implements Item {
        public EmailReply {
            neverErrors = neverErrors == null ? Set.of() : Set.copyOf(neverErrors);
        }

        @Override
        public ItemType type() {
            return ItemType.EMAIL;
        }
    }

    /** The applicant fills a form in from a customer's e-mail. */
    record FormFilling(@JsonUnwrapped ItemHeader header, CustomerMail mail, String task, List<Field> fields)
            implements Item {
        @Override
        public ItemType type() {
            return ItemType.FORM;
        }
    }

    /** The applicant types the passage as shown. */
    record TypingPassage(@JsonUnwrapped ItemHeader header, String text) implements Item {
        @Override
        public ItemType type() {
            return ItemType.TYPING;
        }
    }

    /**
     * A piece of audio the applicant hears.
     *
     * @param audio path inside the bank's directory
     * @param script what is said in it
     * @param seconds its length
     * @param sha256 of the audio file, hex
     */
    record Prompt(String audio, String script, double seconds, String sha256) {}

    /** One turn of a call: what the customer says and how long the applicant may answer. */
    record Turn(Prompt prompt, int answerSeconds) {}

    /** A card of the knowledge panel beside a role-play. */
    record KnowledgeEntry(String title, String text) {}

    record CustomerMail(String from, String subject, String body) {}

    /**
     * Something an answer has to say.
     *
     * @param phrases any one of them, found word by word in the lower-cased answer, covers the point; a trailing *
     *     stands for any ending of that word
     */
    record KeyPoint(String id, String description, List<String> phrases) {}

    /**
     * A field of a form.
     *
     * @param choices what can be chosen; empty unless the kind is CHOICE
     * @param accepted every value that is right, compared after normalisation by kind
     */
    record Field(String id, String label, FieldKind kind, List<String> choices, List<String> accepted) {
        public Field {
            choices = choices == null ? List.of() : List.copyOf(choices);
        }
    }
}

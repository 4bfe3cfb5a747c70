package org.parlance.bank;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;

/** One task put to an applicant. Item texts are plain text; audio is named by a path inside its bank. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Item.ReadAloud.class, name = "read-aloud"),
    @JsonSubTypes.Type(value = Item.Repeat.class, name = "repeat"),
    @JsonSubTypes.Type(value = Item.SentenceBuild.class, name = "sentence-build"),
    @JsonSubTypes.Type(value = Item.ShortAnswer.class, name = "short-answer"),
    @JsonSubTypes.Type(value = Item.SpellBack.class, name = "spell-back"),
    @JsonSubTypes.Type(value = Item.StoryRetell.class, name = "story-retell"),
    @JsonSubTypes.Type(value = Item.OpenQuestion.class, name = "open-question"),
    @JsonSubTypes.Type(value = Item.Listening.class, name = "listening"),
    @JsonSubTypes.Type(value = Item.RolePlay.class, name = "role-play"),
    @JsonSubTypes.Type(value = WrittenItem.EmailReply.class, name = "email"),
    @JsonSubTypes.Type(value = WrittenItem.Chat.class, name = "chat"),
    @JsonSubTypes.Type(value = WrittenItem.FormFilling.class, name = "form"),
    @JsonSubTypes.Type(value = WrittenItem.DataEntry.class, name = "data-entry"),
    @JsonSubTypes.Type(value = WrittenItem.TypingPassage.class, name = "typing"),
    @JsonSubTypes.Type(value = WrittenItem.Dictation.class, name = "dictation"),
    @JsonSubTypes.Type(value = WrittenItem.SentenceCompletion.class, name = "sentence-completion"),
    @JsonSubTypes.Type(value = WrittenItem.Reconstruction.class, name = "reconstruction"),
    @JsonSubTypes.Type(value = WrittenItem.Summary.class, name = "summary"),
    @JsonSubTypes.Type(value = WrittenItem.Reading.class, name = "reading"),
    @JsonSubTypes.Type(value = WrittenItem.ErrorSpotting.class, name = "error-spotting"),
    @JsonSubTypes.Type(value = WrittenItem.Procedure.class, name = "procedure")
})
public sealed interface Item
        permits Item.ReadAloud,
                Item.Repeat,
                Item.SentenceBuild,
                Item.ShortAnswer,
                Item.SpellBack,
                Item.StoryRetell,
                Item.OpenQuestion,
                Item.Listening,
                Item.RolePlay,
                WrittenItem {
    ItemHeader header();

    ItemType type();

    default String id() {
        return header().id();
    }

    default int version() {
        return header().version();
    }

    /** Whether it is still tried out: given, but not counted. */
    default boolean pilot() {
        return ItemStatus.ofId(header().status()) == ItemStatus.PILOT;
    }

    /** The audio prompts in the order they are heard; empty for an item without audio. */
    default List<Prompt> prompts() {
        return List.of();
    }

    /** What kind of call it is; empty for anything but a role-play. */
    default Optional<CallKind> callKind() {
        return Optional.empty();
    }

    /** What a form is filled in from; empty for anything but a form. */
    default Optional<FormSource> formSource() {
        return Optional.empty();
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

    /**
     * The applicant hears the phrases of a sentence once, in the wrong order, and says the sentence.
     *
     * @param phrases in the order they are heard
     * @param acceptedSentences every order of the phrases that makes a good sentence
     */
    record SentenceBuild(
            @JsonUnwrapped ItemHeader header, Prompt prompt, List<String> phrases, List<String> acceptedSentences)
            implements Item {
        @Override
        public ItemType type() {
            return ItemType.SENTENCE_BUILD;
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

    /**
     * A caller says something that has to be right to the letter; the applicant hears it once and says it back.
     *
     * @param answer what is to be said back, as it is written, such as "Kowalska" or "BX4071"
     */
    record SpellBack(@JsonUnwrapped ItemHeader header, Prompt prompt, SpellKind kind, String answer) implements Item {
        @Override
        public ItemType type() {
            return ItemType.SPELL_BACK;
        }

        @Override
        public List<Prompt> prompts() {
            return List.of(prompt);
        }
    }

    /** The applicant hears a short story once and tells it in his or her own words. */
    record StoryRetell(@JsonUnwrapped ItemHeader header, Prompt prompt, List<KeyPoint> keyPoints, int minWords)
            implements Item {
        @Override
        public ItemType type() {
            return ItemType.STORY_RETELL;
        }

        @Override
        public List<Prompt> prompts() {
            return List.of(prompt);
        }
    }

    /**
     * The applicant reads a question and speaks about it.
     *
     * @param keyPoints what the question asks for; empty when it leaves that open
     */
    record OpenQuestion(@JsonUnwrapped ItemHeader header, String question, List<KeyPoint> keyPoints, int minWords)
            implements Item {
        public OpenQuestion {
            keyPoints = keyPoints == null ? List.of() : List.copyOf(keyPoints);
        }

        @Override
        public ItemType type() {
            return ItemType.OPEN_QUESTION;
        }
    }

    /** The applicant hears a call once and then answers questions about it, one after another. */
    record Listening(@JsonUnwrapped ItemHeader header, Prompt call, List<Question> questions) implements Item {
        @Override
        public ItemType type() {
            return ItemType.LISTENING;
        }

        @Override
        public List<Prompt> prompts() {
            return List.of(call);
        }
    }

    /** A call: the customer's turns are heard, the applicant answers each with the knowledge beside. */
    record RolePlay(
            @JsonUnwrapped ItemHeader header,
            CallKind kind,
            String scenario,
            String task,
            List<KnowledgeEntry> knowledge,
            List<Turn> turns,
            List<KeyPoint> keyPoints,
            int minWords)
            implements Item {
        public RolePlay {
            kind = kind == null ? CallKind.INBOUND : kind;
        }

        /** An inbound call. */
        public RolePlay(
                ItemHeader header,
                String scenario,
                String task,
                List<KnowledgeEntry> knowledge,
                List<Turn> turns,
                List<KeyPoint> keyPoints,
                int minWords) {
            this(header, CallKind.INBOUND, scenario, task, knowledge, turns, keyPoints, minWords);
        }

        @Override
        public ItemType type() {
            return ItemType.ROLE_PLAY;
        }

        @Override
        public Optional<CallKind> callKind() {
            return Optional.of(kind);
        }

        @Override
        public List<Prompt> prompts() {
            return turns.stream().map(Turn::prompt).toList();
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

    /**
     * A question about a call that was heard; shown, not heard.
     *
     * @param choices what can be chosen; empty when the answer is spoken
     * @param accepted of a chosen answer the right choices, of a spoken one every answer that is right
     */
    record Question(String id, String text, List<String> choices, List<String> accepted, int answerSeconds) {
        public Question {
            choices = choices == null ? List.of() : List.copyOf(choices);
        }

        /** Whether the answer is spoken, not chosen. */
        public boolean spoken() {
            return choices.isEmpty();
        }
    }

    /**
     * Something an answer has to say.
     *
     * @param phrases any one of them, found word by word in the lower-cased answer, covers the point; a trailing *
     *     stands for any ending of that word
     * @param step of the call's procedure that the point belongs to; null when it belongs to none
     * @param after id of a point that has to be covered earlier in the call; null when any order will do
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record KeyPoint(String id, String description, List<String> phrases, Step step, String after) {
        /** A point of no step that may come anywhere. */
        public KeyPoint(String id, String description, List<String> phrases) {
            this(id, description, phrases, null, null);
        }
    }
}

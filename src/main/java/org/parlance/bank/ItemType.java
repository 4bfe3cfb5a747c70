package org.parlance.bank;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;

/** The kind of task an item is. */
public enum ItemType {
    READ_ALOUD("read-aloud", true),
    REPEAT("repeat", true),
    SENTENCE_BUILD("sentence-build", true),
    SHORT_ANSWER("short-answer", true),
    SPELL_BACK("spell-back", true),
    STORY_RETELL("story-retell", true),
    OPEN_QUESTION("open-question", true),
    LISTENING("listening", true),
    ROLE_PLAY("role-play", true),
    EMAIL("email", false),
    CHAT("chat", false),
    FORM("form", false),
    DATA_ENTRY("data-entry", false),
    TYPING("typing", false),
    DICTATION("dictation", false),
    SENTENCE_COMPLETION("sentence-completion", false),
    RECONSTRUCTION("reconstruction", false),
    SUMMARY("summary", false),
    READING("reading", false),
    ERROR_SPOTTING("error-spotting", false),
    PROCEDURE("procedure", false);

    private final String id;
    private final boolean spoken;

    ItemType(String id, boolean spoken) {
        this.id = id;
        this.spoken = spoken;
    }

    @JsonValue
    public String id() {
        return id;
    }

    /** Whether the applicant answers by speaking, if only in parts. */
    public boolean spoken() {
        return spoken;
    }

    /** The traits that a response to an item of the type can be scored in. */
    public List<Trait> traits() {
        return switch (this) {
            case READ_ALOUD, REPEAT, SENTENCE_BUILD ->
                List.of(Trait.ACCURACY, Trait.INTELLIGIBILITY, Trait.FLUENCY, Trait.PROSODY);
            case SPELL_BACK -> List.of(Trait.ACCURACY);
            case SHORT_ANSWER, LISTENING -> List.of(Trait.COMPREHENSION);
            case STORY_RETELL ->
                List.of(
                        Trait.COMPREHENSION,
                        Trait.FLUENCY,
                        Trait.INTELLIGIBILITY,
                        Trait.PROSODY,
                        Trait.VOCABULARY,
                        Trait.GRAMMAR);
            case OPEN_QUESTION, ROLE_PLAY ->
                List.of(
                        Trait.TASK,
                        Trait.GRAMMAR,
                        Trait.VOCABULARY,
                        Trait.FLUENCY,
                        Trait.INTELLIGIBILITY,
                        Trait.PROSODY);
            case EMAIL ->
                List.of(
                        Trait.GRAMMAR,
                        Trait.MECHANICS,
                        Trait.VOCABULARY,
                        Trait.ORGANISATION,
                        Trait.TASK,
                        Trait.REGISTER);
            case CHAT ->
                List.of(
                        Trait.GRAMMAR,
                        Trait.MECHANICS,
                        Trait.VOCABULARY,
                        Trait.TASK,
                        Trait.REGISTER,
                        Trait.RESPONSIVENESS);
            case SUMMARY -> List.of(Trait.GRAMMAR, Trait.MECHANICS, Trait.VOCABULARY, Trait.ORGANISATION, Trait.TASK);
            case RECONSTRUCTION -> List.of(Trait.COMPREHENSION, Trait.GRAMMAR, Trait.MECHANICS);
            case PROCEDURE -> List.of(Trait.COMPREHENSION, Trait.TASK, Trait.GRAMMAR, Trait.MECHANICS);
            case DICTATION -> List.of(Trait.COMPREHENSION, Trait.MECHANICS);
            case READING -> List.of(Trait.COMPREHENSION);
            case SENTENCE_COMPLETION, ERROR_SPOTTING -> List.of(Trait.ACCURACY);
            case FORM -> List.of(Trait.DATA_ACCURACY);
            case DATA_ENTRY -> List.of(Trait.DATA_ACCURACY, Trait.TYPING_SPEED);
            case TYPING -> List.of(Trait.TYPING_SPEED, Trait.TYPING_ACCURACY);
        };
    }

    static List<String> allowed() {
        return Arrays.stream(values()).map(ItemType::id).toList();
    }

    @JsonCreator
    public static ItemType ofId(String id) {
        return Arrays.stream(values())
                .filter(type -> type.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "unknown item type '" + id + "'; allowed are " + String.join(", ", allowed())));
    }
}

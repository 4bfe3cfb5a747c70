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

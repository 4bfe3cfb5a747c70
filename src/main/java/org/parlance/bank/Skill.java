package org.parlance.bank;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a group of traits says about a person; a blueprint weighs skills into the overall score. */
public enum Skill {
    SPEAKING,
    LISTENING,
    WRITING,
    READING,
    TYPING;

    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static Skill ofId(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}

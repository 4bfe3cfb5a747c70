package org.parlance.bank;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

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
        return Arrays.stream(values())
                .filter(value -> value.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown skill '" + id + "'; allowed are "
                        + Arrays.stream(values()).map(Skill::id).collect(Collectors.joining(", "))));
    }
}

package org.parlance.bank;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The tone that a task asks a reply to have. */
public enum AskedTone {
    NEUTRAL,
    FRIENDLY,
    FORMAL,
    /** Takes responsibility and says sorry. */
    APOLOGETIC,
    /** Holds to a refusal or a demand without becoming rude. */
    FIRM;

    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static AskedTone ofId(String id) {
        return Arrays.stream(values())
                .filter(value -> value.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown tone '" + id + "'; allowed are "
                        + Arrays.stream(values()).map(AskedTone::id).collect(Collectors.joining(", "))));
    }
}

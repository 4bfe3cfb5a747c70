package org.parlance.bank;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A step of a call's procedure, in the usual order. */
public enum Step {
    GREET,
    VERIFY,
    ANSWER,
    OFFER,
    CLOSE;

    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static Step ofId(String id) {
        return Arrays.stream(values())
                .filter(value -> value.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown step '" + id + "'; allowed are "
                        + Arrays.stream(values()).map(Step::id).collect(Collectors.joining(", "))));
    }
}

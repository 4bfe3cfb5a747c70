package org.parlance.bank;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a form field holds; it decides how two values are compared. */
public enum FieldKind {
    TEXT,
    DATE,
    AMOUNT,
    PHONE,
    REFERENCE,
    CHOICE;

    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static FieldKind ofId(String id) {
        return Arrays.stream(values())
                .filter(value -> value.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown field kind '" + id + "'; allowed are "
                        + Arrays.stream(values()).map(FieldKind::id).collect(Collectors.joining(", "))));
    }
}

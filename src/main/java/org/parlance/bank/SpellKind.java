package org.parlance.bank;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a caller spells; it decides how what was said back is compared. */
public enum SpellKind {
    NAME,
    EMAIL,
    REFERENCE,
    PHONE;

    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static SpellKind ofId(String id) {
        return Arrays.stream(values())
                .filter(value -> value.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown spell kind '" + id + "'; allowed are "
                        + Arrays.stream(values()).map(SpellKind::id).collect(Collectors.joining(", "))));
    }
}

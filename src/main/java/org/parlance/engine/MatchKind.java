package org.parlance.engine;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What sort of thing a match is about. */
public enum MatchKind {
    GRAMMAR,
    SPELLING,
    CASING,
    PUNCTUATION,
    TYPOGRAPHY,
    STYLE;

    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static MatchKind ofId(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}

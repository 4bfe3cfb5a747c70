package org.parlance.bank;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

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
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}

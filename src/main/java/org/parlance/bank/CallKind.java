package org.parlance.bank;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Who calls whom and why: a customer calls, or the agent calls about a payment or with an offer. */
public enum CallKind {
    INBOUND,
    LATE_PAYMENT,
    SALE;

    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @JsonCreator
    public static CallKind ofId(String id) {
        return Arrays.stream(values())
                .filter(value -> value.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown kind of call '" + id + "'; allowed are "
                        + Arrays.stream(values()).map(CallKind::id).collect(Collectors.joining(", "))));
    }
}

package org.parlance.bank;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Where an item stands in its life; live items are drawn, pilot ones besides where a blueprint says so. */
enum ItemStatus {
    DRAFT,
    PILOT,
    LIVE,
    RETIRED;

    static boolean known(String id) {
        return Arrays.stream(values()).anyMatch(status -> status.id().equals(id));
    }

    static ItemStatus ofId(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    static String allowed() {
        return Arrays.stream(values()).map(ItemStatus::id).collect(Collectors.joining(", "));
    }

    private String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}

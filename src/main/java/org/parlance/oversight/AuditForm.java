package org.parlance.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import java.util.function.Function;
import org.parlance.audit.AuditSearch;

/**
 * What was typed to find rows of the trail, each part empty for everything.
 *
 * @param from a day, UTC
 * @param to a day, UTC, which is included
 */
public record AuditForm(String action, String subject, String actor, String from, String to, int page) {
    static AuditForm of(String action, String subject, String actor, String from, String to, int page) {
        return new AuditForm(
                stripped(action), stripped(subject), stripped(actor), stripped(from), stripped(to), Math.max(1, page));
    }

    private static String stripped(String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** @throws IllegalArgumentException when an id or a day is none */
    AuditSearch.Wanted wanted() {
        return new AuditSearch.Wanted(
                action.isEmpty() ? null : action,
                read(subject, UUID::fromString),
                read(actor, UUID::fromString),
                read(from, AuditForm::startOf),
                read(to, day -> startOf(LocalDate.parse(day).plusDays(1).toString())));
    }

    private static Instant startOf(String day) {
        return LocalDate.parse(day).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private static <T> T read(String typed, Function<String, T> reader) {
        try {
            return typed.isEmpty() ? null : reader.apply(typed);
        } catch (DateTimeParseException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }
}

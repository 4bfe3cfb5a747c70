package org.parlance.review;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The results that a list must not tell its reader.
 *
 * @param rating attempts that the reader is rating blind
 * @param toRate attempts that the reader may be the one to rate blind, and has not opened
 * @param results ids of all of their results, of attempts and of endorsements
 */
record Hidden(Set<UUID> rating, Set<UUID> toRate, Set<UUID> results) {
    static final Hidden NOTHING = new Hidden(Set.of(), Set.of(), Set.of());

    boolean has(UUID attemptId) {
        return rating.contains(attemptId) || toRate.contains(attemptId);
    }

    /** Of all results but of those that are known to wait for a person, as the reader may be asked to rate them. */
    Set<UUID> rated() {
        return results.stream().filter(id -> !toRate.contains(id)).collect(Collectors.toSet());
    }

    /** As SQL takes them, with {@code string_to_array}. */
    static String listed(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).sorted().collect(Collectors.joining(","));
    }
}

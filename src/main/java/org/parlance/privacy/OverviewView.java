package org.parlance.privacy;

import java.util.List;

/**
 * Requests, search and times.
 *
 * @param words what was searched for; empty for nothing
 */
public record OverviewView(
        List<Waiting> requests, String words, List<Person> found, List<KindView> kinds, int backupDays) {
    /** A request with whose it is. */
    public record Waiting(PrivacyRequest request, Person person) {}
}

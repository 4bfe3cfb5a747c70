package org.parlance.review;

import java.util.List;
import java.util.Optional;

/** The groups and codes that the table of results filters flags by. */
final class ResultFlags {
    /** An answer could not be scored. */
    static final String UNSCORABLE = "unscorable";

    /** An item was never given. */
    static final String NOT_REACHED = "not-reached";

    /** Any of {@link #INTEGRITY}. */
    static final String ANY_INTEGRITY = "integrity";

    /** Codes that say that an answer may not be the applicant's own. */
    static final List<String> INTEGRITY = List.of(
            "pasted",
            "copied-text",
            "similar-to-another",
            "same-recording",
            "prompt-played-back",
            "writing-aid",
            "another-voice",
            "voice-in-pause",
            "reading",
            "parroted",
            "keyword-list",
            "keyword-stuffing",
            "changed-late");

    private ResultFlags() {}

    /** The codes that a choice stands for; empty for what is no choice. */
    static Optional<List<String>> codes(String choice) {
        return switch (choice) {
            case ANY_INTEGRITY -> Optional.of(INTEGRITY);
            case UNSCORABLE, NOT_REACHED -> Optional.of(List.of(choice));
            default -> INTEGRITY.contains(choice) ? Optional.of(List.of(choice)) : Optional.empty();
        };
    }
}

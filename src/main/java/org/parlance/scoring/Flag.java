package org.parlance.scoring;

/** Something seen in a response that a reviewer should know; it names a fact and decides nothing. */
public record Flag(String code, String detail) {
    /** Something else came after the time than what was scored. */
    public static final Flag CHANGED_LATE =
            new Flag("changed-late", "what was given after the time is kept beside and was not scored");
}

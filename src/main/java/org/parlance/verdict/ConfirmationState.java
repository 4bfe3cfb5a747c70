package org.parlance.verdict;

import java.time.Instant;

/** How far the confirmation of a pass is that its profile asks for. */
public enum ConfirmationState {
    /** Nobody has issued the test. */
    NEEDED,
    /** Issued, and not scored yet. */
    ISSUED,
    /** The scores agree. */
    AGREES,
    /** A person has to look and to decide. */
    WAITS,
    /** A person has passed the applicant knowing both scores. */
    ACCEPTED;

    /**
     * @param confirmation null before it was issued
     * @param passedAt when a person last passed the attempt; null when nobody has
     */
    static ConfirmationState of(Confirmation confirmation, Instant passedAt) {
        if (confirmation == null) {
            return NEEDED;
        }
        return of(confirmation.finding(), confirmation.scoredAt(), passedAt);
    }

    /** @param finding null, as {@code scoredAt}, before it was scored */
    static ConfirmationState of(ConfirmationFinding finding, Instant scoredAt, Instant passedAt) {
        if (finding == null) {
            return ISSUED;
        }
        if (finding == ConfirmationFinding.AGREES) {
            return AGREES;
        }
        return passedAt != null && passedAt.isAfter(scoredAt) ? ACCEPTED : WAITS;
    }

    /** Whether the attempt may be put on a shortlist. */
    public boolean confirmed() {
        return this == AGREES || this == ACCEPTED;
    }
}

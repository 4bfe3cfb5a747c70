package org.parlance.verdict;

import jakarta.inject.Singleton;
import org.parlance.identity.DataKind;
import org.parlance.identity.PersonRows;
import org.parlance.identity.RowEraser;

/** Leaves of verdicts their outcome alone: how many passed stays known, by how much and why does not. */
@Singleton
class VerdictEraser extends RowEraser {
    private static final String ATTEMPTS = "(select id from attempt where invitation_id in (:invitations))";

    VerdictEraser(PersonRows rows) {
        super(
                rows,
                DataKind.SCORES,
                "update endorsement set overall = null, pass_probability = null, scores = '[]', reasons = '[]'"
                        + " where (overall is not null or scores <> '[]' or reasons <> '[]')"
                        + " and attempt_id in " + ATTEMPTS,
                // the list of results follows a verdict, and takes the scores' leaving along
                "update verdict set overall = null, pass_probability = null, reasons = '[]'"
                        + " where (overall is not null or pass_probability is not null or reasons <> '[]')"
                        + " and attempt_id in " + ATTEMPTS);
    }
}

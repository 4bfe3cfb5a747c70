package org.parlance.verdict;

import jakarta.inject.Singleton;
import org.parlance.identity.DataKind;
import org.parlance.identity.PersonRows;
import org.parlance.identity.RowEraser;

/** Erases what people wrote about a result, and the applicant's own words against it. */
@Singleton
class RemarkEraser extends RowEraser {
    private static final String ATTEMPTS = "(select id from attempt where invitation_id in (:invitations))";

    RemarkEraser(PersonRows rows) {
        super(
                rows,
                DataKind.TEXTS,
                "update decision set reason = '' where reason <> '' and verdict_id in"
                        + " (select id from verdict where attempt_id in " + ATTEMPTS + ")",
                "update endorsement_decision set reason = '' where reason <> '' and endorsement_id in"
                        + " (select id from endorsement where attempt_id in " + ATTEMPTS + ")",
                "update endorsement set note = '' where note <> '' and attempt_id in " + ATTEMPTS,
                "update appeal set words = '', answer = case when answer is null then null else '' end"
                        + " where words <> '' and attempt_id in " + ATTEMPTS);
    }
}

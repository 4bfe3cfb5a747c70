package org.parlance.scoring;

import jakarta.inject.Singleton;
import org.parlance.identity.DataKind;
import org.parlance.identity.PersonRows;
import org.parlance.identity.RowEraser;

/** Erases scores and what was measured for them. */
@Singleton
class ScoreEraser extends RowEraser {
    ScoreEraser(PersonRows rows) {
        super(
                rows,
                DataKind.SCORES,
                "delete from score where form_item_id in (select f.id from form_item f join attempt a"
                        + " on a.id = f.attempt_id where a.invitation_id in (:invitations))",
                "delete from attempt_score where attempt_id in (select id from attempt"
                        + " where invitation_id in (:invitations))");
    }
}

package org.parlance.scoring;

import jakarta.inject.Singleton;
import org.parlance.identity.DataKind;
import org.parlance.identity.PersonRows;
import org.parlance.identity.RowEraser;

/** Erases scores, what was measured for them, and what was remarked on while scoring. */
@Singleton
class ScoreEraser extends RowEraser {
    private static final String ITEMS = "(select f.id from form_item f join attempt a on a.id = f.attempt_id"
            + " where a.invitation_id in (:invitations))";

    ScoreEraser(PersonRows rows) {
        super(
                rows,
                DataKind.SCORES,
                "delete from score where form_item_id in " + ITEMS,
                "update response set flags = '[]', lock_version = lock_version + 1"
                        + " where flags <> '[]' and form_item_id in " + ITEMS,
                "delete from attempt_score where attempt_id in (select id from attempt"
                        + " where invitation_id in (:invitations))");
    }
}

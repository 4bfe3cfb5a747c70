package org.parlance.integrity;

import jakarta.inject.Singleton;
import org.parlance.identity.DataKind;
import org.parlance.identity.PersonRows;
import org.parlance.identity.RowEraser;

/** What was noted goes with what was written: it explains nothing without it. */
@Singleton
class SignalEraser extends RowEraser {
    SignalEraser(PersonRows rows) {
        super(
                rows,
                DataKind.TEXTS,
                "delete from sitting_signal where attempt_id in"
                        + " (select id from attempt where invitation_id in (:invitations))");
    }
}

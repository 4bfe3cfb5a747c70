package org.parlance.review;

import jakarta.inject.Singleton;
import org.parlance.identity.DataKind;
import org.parlance.identity.PersonRows;
import org.parlance.identity.RowEraser;

/** Erases what reviewers noted in blind reviews; their ratings stay, as numbers about nobody. */
@Singleton
class BlindNoteEraser extends RowEraser {
    BlindNoteEraser(PersonRows rows) {
        super(
                rows,
                DataKind.TEXTS,
                "update blind_review set note = '' where note <> '' and attempt_id in"
                        + " (select id from attempt where invitation_id in (:invitations))");
    }
}

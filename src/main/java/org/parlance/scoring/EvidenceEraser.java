package org.parlance.scoring;

import jakarta.inject.Singleton;
import org.parlance.identity.DataKind;
import org.parlance.identity.PersonRows;
import org.parlance.identity.RowEraser;

/** Erases transcripts, marked texts and what answers are compared by. */
@Singleton
class EvidenceEraser extends RowEraser {
    private static final String ITEMS = "(select f.id from form_item f join attempt a on a.id = f.attempt_id"
            + " where a.invitation_id in (:invitations))";

    EvidenceEraser(PersonRows rows) {
        super(
                rows,
                DataKind.TEXTS,
                "delete from answer_similarity where form_item_id in " + ITEMS + " or other_form_item_id in " + ITEMS,
                "delete from answer_fingerprint where form_item_id in " + ITEMS,
                "update response set evidence = null, lock_version = lock_version + 1"
                        + " where evidence is not null and form_item_id in " + ITEMS);
    }
}

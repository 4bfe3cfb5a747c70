package org.parlance.delivery;

import jakarta.inject.Singleton;
import org.parlance.identity.DataKind;
import org.parlance.identity.PersonRows;
import org.parlance.identity.RowEraser;

/** Erases what applicants wrote and attached. */
@Singleton
class AnswerEraser extends RowEraser {
    private static final String ATTEMPTS = "(select id from attempt where invitation_id in (:invitations))";

    AnswerEraser(PersonRows rows) {
        super(
                rows,
                DataKind.TEXTS,
                "delete from written_answer where form_item_id in (select id from form_item where attempt_id in "
                        + ATTEMPTS + ")",
                "update training_declaration set details = '', document = null, document_type = null,"
                        + " note = null where (details <> '' or document is not null or note is not null)"
                        + " and attempt_id in " + ATTEMPTS,
                "delete from equipment_check where attempt_id in " + ATTEMPTS,
                "update attempt set void_note = '' where void_note <> '' and invitation_id in (:invitations)");
    }
}

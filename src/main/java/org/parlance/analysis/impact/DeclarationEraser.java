package org.parlance.analysis.impact;

import jakarta.inject.Singleton;
import org.parlance.identity.DataKind;
import org.parlance.identity.PersonRows;
import org.parlance.identity.RowEraser;

/** Erases what an applicant said of the groups they are of. */
@Singleton
class DeclarationEraser extends RowEraser {
    DeclarationEraser(PersonRows rows) {
        super(rows, DataKind.TEXTS, "delete from self_declaration_key where invitation_id in (:invitations)");
    }
}

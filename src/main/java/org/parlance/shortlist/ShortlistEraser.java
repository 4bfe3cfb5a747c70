package org.parlance.shortlist;

import jakarta.inject.Singleton;
import org.parlance.identity.DataKind;
import org.parlance.identity.PersonRows;
import org.parlance.identity.RowEraser;

/** Erases notes on shortlists, and files that were made of lists with the person's name in them. */
@Singleton
class ShortlistEraser extends RowEraser {
    private static final String ENTRIES =
            "shortlist_entry where attempt_id in" + " (select id from attempt where invitation_id in (:invitations))";

    ShortlistEraser(PersonRows rows) {
        super(
                rows,
                DataKind.CONTACT,
                "delete from shortlist_export_file where export_id in (select id from shortlist_export"
                        + " where shortlist_id in (select shortlist_id from " + ENTRIES + "))",
                "update shortlist_entry set note = '' where note <> '' and id in (select id from " + ENTRIES + ")");
    }
}

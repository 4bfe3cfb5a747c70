package org.parlance.hiring;

import jakarta.inject.Singleton;
import org.parlance.identity.DataKind;
import org.parlance.identity.PersonRows;
import org.parlance.identity.RowEraser;

/** Forgets who an applicant is. The row stays as an id of nobody; links and codes open nothing any more. */
@Singleton
class ContactEraser extends RowEraser {
    private static final String OF_PERSON = "(select id from invitation where id in (:invitations))";

    ContactEraser(PersonRows rows) {
        super(
                rows,
                DataKind.CONTACT,
                "delete from invitation_token where invitation_id in " + OF_PERSON,
                "delete from invitation_code where invitation_id in " + OF_PERSON,
                "delete from device_code where invitation_id in " + OF_PERSON,
                "update invitation_mail set answer = null where answer is not null and invitation_id in " + OF_PERSON,
                "update accommodation_request set kinds = '[]', reason = '', answer = case when answer is null"
                        + " then null else '' end where kinds <> '[]' and invitation_id in " + OF_PERSON,
                "delete from accommodation_grant where invitation_id in " + OF_PERSON,
                // the uploaded file may name others too; it has done its work
                "update invitation_batch set sheet = null, refusals = null where state in ('DONE', 'DISCARDED')"
                        + " and (sheet is not null or refusals is not null) and id in (select batch_id from"
                        + " invitation where batch_id is not null and id in (:invitations))",
                "update invitation set state = 'WITHDRAWN', referrer = null, retest_reason = null,"
                        + " lock_version = lock_version + 1 where id in (:invitations)"
                        + " and (state <> 'WITHDRAWN' or referrer is not null or retest_reason is not null)",
                "update applicant set name = 'Erased', email = null, phone = null, birth_date = null,"
                        + " id_number_hash = null, email_key = null, phone_tail = null, name_key = null,"
                        + " erased_at = now() where id = :applicant and erased_at is null");
    }
}

package org.parlance.oversight;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The page of the audit trail. */
@MessageBundle("audittrail")
interface AuditMessages {
    @Message("Audit trail")
    String heading();

    @Message(
            "Who did what, in all client accounts. Rows hold ids and codes and no personal data; nobody can change them,"
                    + " and each is sealed with a hash over itself and all rows before it. ./parlance audit verify checks them.")
    String lead();

    @Message("Filter")
    String filter();

    @Message("Action begins with")
    String action();

    @Message("Subject's id")
    String subject();

    @Message("Actor's id")
    String actorId();

    @Message("From")
    String from();

    @Message("To")
    String to();

    @Message("Show")
    String show();

    @Message("Everything")
    String all();

    @Message("Row")
    String number();

    @Message("Time")
    String time();

    @Message("Who")
    String who();

    @Message("What")
    String what();

    @Message("Of")
    String of();

    @Message("Details")
    String details();

    @Message("waits for its seal")
    String unsealed();

    @Message("The system")
    String system();

    @Message("An applicant")
    String applicant();

    @Message("Somebody of the staff")
    String someone();

    @Message("Nothing in the trail fits. Take a part of the filter away.")
    String none();

    @Message("Older rows")
    String older();

    @Message(
            "Ids look like 0198c0de-0000-7000-8000-000000000000 and days like 2026-11-30. Correct what you typed and show"
                    + " it again.")
    String unreadable();
}

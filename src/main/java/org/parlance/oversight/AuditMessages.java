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

    @Message(
            "{#switch action}{#case 'texts.opened'}Written answers were opened (once an hour for each person and attempt)"
                    + "{#case 'recording.heard'}A recording was opened{#case 'invitation.device-code-asked'}A code for a new device"
                    + " was asked for{#case 'invitation.device-code-wrong'}A wrong code was typed on a new device"
                    + "{#case 'invitation.device-admitted'}A new device was let in by its code{#case"
                    + " 'attempt.time-given-back'}A task got back the time of waiting for a code{#case"
                    + " 'campaign.device-code-chosen'}Codes by e-mail were switched on or off{#case"
                    + " 'campaign.full-screen-chosen'}The full screen was asked for or no longer{#case"
                    + " 'result.compared'}The result was opened beside others (once an hour for each person and attempt)"
                    + "{#case 'results.exported'}The table of results was taken away as a file{#case"
                    + " 'training.document-taken'}A certificate was taken away{#case 'batch.rows-taken'}The rows to"
                    + " mend of an invitation file were taken away{#case 'reliability.exported'}The figures of a job"
                    + " profile were taken away{#case 'impact.exported'}The report on adverse impact was taken away{#case"
                    + " 'items.exported'}The figures of a bank's items were taken away{/switch}")
    String deed(String action);

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

package org.parlance.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.parlance.hiring.OutgoingMail;

/** What is known of an applicant beside the test, and the mails to them. */
@MessageBundle("inviting")
interface InvitingMessages {
    @Message("Source, referrer, site, requisition")
    String origin();

    @Message("Why this person may be tested again")
    String retestReason();

    @Message("It is kept with the invitation and your name.")
    String retestReasonHelp();

    @Message("More about the applicant (optional)")
    String moreAbout();

    @Message("Language of the mails")
    String mailLanguage();

    @Message("as the campaign")
    String languageOfCampaign();

    @Message("Birth date")
    String birthDate();

    @Message("ID number")
    String idNumber();

    @Message("Only a keyed hash is kept, by which the person is known again.")
    String idNumberHelp();

    @Message("Source")
    String source();

    @Message("Referrer")
    String referrer();

    @Message("Site")
    String site();

    @Message("Requisition")
    String requisition();

    @Message("Tested before")
    String testedBefore();

    @Message("This person")
    String thisPerson();

    @Message("Invited again because")
    String retestedBecause();

    @Message("Mails")
    String mails();

    @Message("No mail was sent. Hand out the link, or give an e-mail address when you invite.")
    String noMails();

    @Message("Mail")
    String mail();

    @Message("Answer of the mail server")
    String mailAnswer();

    @Message("Time")
    String mailTime();

    @Message("{#switch kind}{#case INVITATION}Invitation{#case REMINDER}Reminder{#case ANSWER}Answer about an"
            + " accommodation{#case CODE}Code for a new device{/switch}")
    String mailKind(OutgoingMail.Kind kind);

    @Message("{#switch state}{#case QUEUED}waiting to be sent{#case SENT}sent{#case BOUNCED}bounced"
            + "{#case FAILED}not taken by the mail server{#case DROPPED}not sent any more{/switch}")
    String mailState(OutgoingMail.State state);
}

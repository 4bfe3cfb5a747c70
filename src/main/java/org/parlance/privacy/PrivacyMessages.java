package org.parlance.privacy;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.parlance.hiring.LegalBasis;
import org.parlance.identity.DataKind;

/** The pages of personal data, for human resources. */
@MessageBundle("privacy")
interface PrivacyMessages {
    @Message("Personal data")
    String heading();

    @Message("What people ask for of their data, how long it is kept, and what has to stay.")
    String lead();

    @Message("Find a person")
    String find();

    @Message("Name, e-mail address or end of the phone number")
    String words();

    @Message("Search")
    String search();

    @Message("Nobody is found. Try a part of the name, or the last digits of the phone number.")
    String nobody();

    @Message("People found")
    String found();

    @Message("Open requests")
    String requests();

    @Message("Nobody waits for an answer.")
    String noRequests();

    @Message("Person")
    String person();

    @Message("Contact")
    String contact();

    @Message("Client account")
    String account();

    @Message("Campaigns")
    String campaigns();

    @Message("Request")
    String request();

    @Message("Asked")
    String asked();

    @Message("To be answered by")
    String due();

    @Message("State")
    String state();

    @Message("{#switch kind}{#case ERASURE}Erasure{#case EXPORT}Copy of the data{#case WITHDRAWAL}Consent withdrawn"
            + "{/switch}")
    String kind(PrivacyRequest.Kind kind);

    @Message("{#switch state}{#case ASKED}waits for an answer{#case RUNNING}being carried out{#case DONE}done"
            + "{#case PARTLY}done but for what the law asks to keep{#case HELD}stopped by a legal hold"
            + "{#case REFUSED}refused{/switch}")
    String stateOf(PrivacyRequest.State state);

    @Message("by the applicant")
    String byApplicant();

    @Message("by staff")
    String byStaff();

    @Message("How long data is kept")
    String retention();

    @Message("Kind of data")
    String dataKind();

    @Message(
            "{#switch kind}{#case RECORDINGS}Recordings{#case VOICES}Templates of voices (days from the decision){#case TEXTS}Texts, transcripts, documents and remarks"
                    + "{#case SCORES}Scores{#case CONTACT}Name and contact{/switch}")
    String kindOf(DataKind kind);

    @Message("Days from the invitation's end")
    String days();

    @Message("The law asks to keep it")
    String floor();

    @Message("no rule is configured")
    String noFloor();

    @Message("{years} years: {reason}")
    String floorOf(int years, String reason);

    @Message("Backups hold what was erased for up to {days} days more; then it is gone from them, too. After a restore,"
            + " requests that were carried out since the backup have to be carried out again.")
    String backups(int days);

    @Message("The server's settings (parlance.privacy) give these. A campaign may have its own days: open it from a"
            + " person's page.")
    String retentionHelp();

    @Message("Erased")
    String erasedHeading();

    @Message("Nothing of this person is erased.")
    String nothingErased();

    @Message("Legal holds")
    String holds();

    @Message("No hold. While there is one, neither time nor request erases anything.")
    String noHold();

    @Message("{who}, since {since}: {why}")
    String holdOf(String who, String since, String why);

    @Message("on the campaign")
    String holdOnCampaign();

    @Message("Why the data has to stay")
    String holdReason();

    @Message("Place a legal hold")
    String place();

    @Message("Lift the hold")
    String lift();

    @Message("Erase this person")
    String erase();

    @Message("Recordings, texts, scores and contact of all invitations above are erased within minutes, and cannot be"
            + " brought back. Kept: that a test was taken, which items it had, how it ended and people's ratings, all"
            + " without the person; and the audit trail, which has ids only.")
    String eraseHelp();

    @Message("What the law asks to keep is kept until its time is over, and goes then by itself.")
    String eraseFloor();

    @Message("I have made sure that the request comes from this person.")
    String eraseSure();

    @Message("Tick that you have made sure who asks. Nothing was erased.")
    String notSure();

    @Message("Make a copy of the data")
    String export();

    @Message("A ZIP file with what is stored: JSON, recordings as WAV files, and results in words.")
    String exportHelp();

    @Message("Download, until {day}")
    String download(String day);

    @Message("Carry out")
    String carryOut();

    @Message("Refuse")
    String refuse();

    @Message("Reason, which the applicant reads")
    String refuseReason();

    @Message("Kept until {until}: {reason}")
    String keptUntil(String until, String reason);

    @Message("Seen to")
    String seenTo();

    @Message("Also known")
    String alike();

    @Message("The same e-mail address, phone number or identity document in another account. Each is a request of its"
            + " own.")
    String alikeHelp();

    @Message("Back to personal data")
    String back();

    @Message("Data of a campaign")
    String campaignHeading();

    @Message("Legal basis")
    String basis();

    @Message("{#switch basis}{#case CONSENT}Consent{#case PRE_CONTRACT}Steps before a contract"
            + "{#case LEGITIMATE_INTEREST}Legitimate interest{#case LEGAL_OBLIGATION}Legal obligation{/switch}")
    String basisOf(LegalBasis basis);

    @Message("It is recorded with each test that is started, beside the notice and the consent. Changing it changes"
            + " nothing of tests that were started.")
    String basisHelp();

    @Message("Save")
    String save();

    @Message("Leave a field empty for the server's {days} days.")
    String daysHelp(int days);

    @Message("Give whole days from 1 to 36,500, or nothing. Nothing was changed.")
    String wrongDays();

    @Message("A campaign's recordings, texts, scores or contacts go by themselves when this time is over.")
    String campaignHelp();

    @Message(
            "Say why the data has to stay, in up to {most} characters: who reads it later has to know when the hold can"
                    + " be lifted.")
    String holdNeedsReason(int most);

    @Message("There is a legal hold already. Lift it first to give another reason.")
    String heldAlready();

    @Message("Say why, in up to {most} characters: the applicant reads it.")
    String refusalNeedsReason(int most);

    @Message("This request was answered in the meantime.")
    String answered();

    @Message("This copy is no longer there. Make a new one.")
    String copyGone();
}

package org.parlance.privacy;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.parlance.hiring.LegalBasis;
import org.parlance.identity.DataKind;

/** What applicants read about their data and what they can do about it. */
@MessageBundle("mydata")
interface MyDataMessages {
    @Message("Your data")
    String heading();

    @Message("What is kept of you for “{test}”, for how long, and what you can do about it.")
    String lead(String test);

    @Message("Your data: see it, withdraw your consent or ask for erasure")
    String link();

    @Message("Back to the test")
    String back();

    @Message("{#switch basis}{#case CONSENT}Your data is used because you consented to it.{#case "
            + "PRE_CONTRACT}Your data is used because you applied, to prepare a possible contract. Being "
            + "recorded needs your consent besides.{#case LEGITIMATE_INTEREST}Your data is used because the "
            + "employer has a legitimate interest in choosing fairly. Being recorded needs your consent "
            + "besides.{#case LEGAL_OBLIGATION}Your data is used because a law asks for it. Being recorded "
            + "needs your consent besides.{/switch}")
    String basis(LegalBasis basis);

    @Message("How long it is kept")
    String keptHeading();

    @Message(
            "{#switch kind}{#case RECORDINGS}Recordings{#case VOICES}Templates of your voice, if you agreed to them{#case TEXTS}Texts and transcripts{#case "
                    + "SCORES}Scores{#case CONTACT}Name and contact{/switch}")
    String kind(DataKind kind);

    @Message("Days after your invitation ends: {count}")
    String keptDays(int count);

    @Message("Days after the decision about your test: {count}")
    String keptDaysOfDecision(int count);

    @Message("The law asks to keep it; years: {count} ({reason}). Until then it cannot be erased.")
    String keptYears(int count, String reason);

    @Message("Backups hold what was erased for some time longer. Days at most: {count}")
    String backups(int count);

    @Message("Withdraw your consent")
    String withdrawHeading();

    @Message("You can withdraw at any time and need not say why. A test that has no result yet ends at once: "
            + "nothing more is recorded, and what you gave is not scored. You cannot go on with it afterwards. "
            + "What was done before stays lawful. A person reads that you withdrew.")
    String withdrawHelp();

    @Message("Withdraw my consent")
    String withdraw();

    @Message("You have withdrawn your consent.")
    String withdrawn();

    @Message("Your test has ended safely. Nothing more is recorded, and nothing of it is scored. What you had "
            + "given is still kept, as said above, until you ask for erasure or its time is over.")
    String stopped();

    @Message("Comparison of your voice")
    String voicesHeading();

    @Message("You agreed that the voices of your recordings are compared with each other. You can take that back at any"
            + " time and need not say why: the templates of your voice are deleted at once. Your test, its scores and its"
            + " result stay as they are, and nobody who reviews it is told.")
    String voicesHelp();

    @Message("Stop comparing my voice and delete the templates")
    String voicesWithdraw();

    @Message("Get a copy of your data")
    String exportHeading();

    @Message("A ZIP file with what you gave, your recordings, your scores and what came of them. It is made "
            + "within minutes; come back to this page to download it.")
    String exportHelp();

    @Message("Make a copy")
    String export();

    @Message("Download the copy, until {day}")
    String download(String day);

    @Message("Ask for erasure")
    String eraseHeading();

    @Message("A person reads your request and answers it within a month. Data that the law asks to keep, or "
            + "that is needed for a legal dispute, may have to stay for a time; this page then says what stays "
            + "and why. After the erasure your link no longer works.")
    String eraseHelp();

    @Message("Ask for erasure of my data")
    String erase();

    @Message("What you asked for")
    String requestsHeading();

    @Message("{#switch kind}{#case ERASURE}Erasure{#case EXPORT}Copy of your data{#case WITHDRAWAL}Consent "
            + "withdrawn{/switch}, asked {day}")
    String request(PrivacyRequest.Kind kind, String day);

    @Message("{#switch state}{#case ASKED}a person will answer it{#case RUNNING}being worked on{#case "
            + "DONE}done{#case PARTLY}done, but for what the law asks to keep{#case HELD}cannot be done yet, "
            + "as the data is needed for a legal matter{#case REFUSED}refused{/switch}")
    String state(PrivacyRequest.State state);

    @Message("You get an answer by {day}.")
    String due(String day);

    @Message("Kept until {until}: {reason}")
    String kept(String until, String reason);

    @Message("Yes, end my test and withdraw my consent")
    String sureWithdraw();

    @Message("Yes, I want my data to be erased")
    String sureErase();

    @Message("This copy is not there, or no longer. Ask for a new one.")
    String noCopy();
}

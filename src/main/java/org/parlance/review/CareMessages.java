package org.parlance.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** A campaign's rules, window and mails. */
@MessageBundle("care")
interface CareMessages {
    @Message("Mails and rules")
    String heading();

    @Message("Save")
    String save();

    @Message("Window")
    String window();

    @Message("Extend until the end of")
    String extendTo();

    @Message("Extend")
    String extend();

    @Message("Invitations that end with the campaign are extended along.")
    String windowHelp();

    @Message("Days between a person's tests")
    String retestDays();

    @Message("0 leaves it open. A test of the same skills in the same language counts, for whichever account it was.")
    String retestHelp();

    @Message("Remind from this many days before the end")
    String reminderDays();

    @Message("0 for no reminders. Who has begun is never reminded.")
    String reminderHelp();

    @Message("Reminders at most")
    String reminderMost();

    @Message("One a day.")
    String reminderMostHelp();

    @Message("Rules")
    String rules();

    @Message("Code by e-mail")
    String codeHeading();

    @Message("Ask for a code sent to the applicant's e-mail when the link is opened on a new device")
    String asksCode();

    @Message(
            "Six digits, good for 10 minutes. A device that is in stays in. Tickets at a station and confirmation tests,"
                    + " which are taken under supervision, need no code.")
    String asksCodeHelp();

    @Message("{count} {#if count == 1}applicant has{#else}applicants have{/if} no e-mail address: no code is asked for"
            + " there, the link alone lets in.")
    String withoutAddress(long count);

    @Message("No mail server is set up, so no code is asked for now: the link alone lets in.")
    String noServer();

    @Message("Full screen")
    String fullScreenHeading();

    @Message("Ask applicants to take the test in full screen")
    String fullScreen();

    @Message("The page says why, and notes from when to when an item ran without it. Nobody is kept from the test:"
            + " where the browser has no full screen (an iPhone's has none) or it is refused, the test goes on and"
            + " only that is noted. The notes are for reviewers; nothing is decided by them. It holds for tests that"
            + " begin from now on.")
    String fullScreenHelp();

    @Message("Comparison of voices")
    String voices();

    @Message("Ask applicants whether the voices of their recordings may be compared")
    String voicesAsked();

    @Message("Each applicant answers for themselves, apart from the consent to the test. Whoever refuses takes the same"
            + " test, and no reviewer is told. What comes out is a note for reviewers, with its error rates;"
            + " nothing is decided by it. The templates are biometric data: have your data protection officer"
            + " look first.")
    String voicesHelp();

    @Message("Texts of the mails")
    String texts();

    @Message("Each applicant is written to in the language chosen with the invitation, else in the campaign's.")
    String textsHelp();

    @Message("{#switch kind}{#case \"invitation\"}Invitation{#case \"reminder\"}Reminder{#case \"answer\"}Answer"
            + " about an accommodation{/switch}")
    String kind(String kind);

    @Message("{#switch language}{#case \"en\"}English{#case \"fr\"}Français{#case \"pl\"}Polski{#case"
            + " \"da\"}Dansk{/switch}")
    String language(String language);

    @Message("Subject")
    String subject();

    @Message("Text")
    String body();

    @Message("Show as the applicant gets it")
    String preview();

    @Message("As an applicant gets it")
    String sample();

    @Message("Back to the text that Parlance comes with")
    String reset();

    @Message("This campaign has a text of its own.")
    String own();

    @Message("This is the text that Parlance comes with.")
    String shipped();

    @Message(
            "Placeholders in curly brackets are filled in for each applicant: name, campaign, link and closes. The text"
                    + " needs the link.")
    String placeholders();

    @Message("Send the invitation again")
    String resend();

    @Message("The link of an earlier mail stays good.")
    String resendHelp();
}

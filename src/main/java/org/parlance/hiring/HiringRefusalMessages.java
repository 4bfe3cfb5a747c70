package org.parlance.hiring;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why an invitation or a campaign was refused, and what to do. */
@MessageBundle("hiringrefusal")
interface HiringRefusalMessages {
    @Message("An applicant needs a name of 1 to 200 characters.")
    String applicantName();

    @Message("'{address}' is not an e-mail address.")
    String noEmail(String address);

    @Message("'{number}' is not a phone number. Write it with 6 to 15 digits, such as +63 917 555 0142.")
    String noPhone(String number);

    @Message("Give an e-mail address or a phone number, so that the applicant can be reached.")
    String contactNeeded();

    @Message("This campaign already has an invitation for {contact}.")
    String alreadyInvited(String contact);

    @Message("This link is not known. Copy it whole from your invitation, or ask for a new one.")
    String linkUnknown();

    @Message("This code was tried with a wrong phone number five times. Ask for a new code.")
    String tooManyTries();

    @Message("This code and phone number do not belong together. Check both, or ask for a new code.")
    String codeUnknown();

    @Message("This code is not right. {left} more {#if left == 1}try{#else}tries{/if}.")
    String codeWrong(int left);

    @Message("This code was tried five times, so it is good no more. Ask for a new code.")
    String codeExhausted();

    @Message("This code is older than 10 minutes. Ask for a new code.")
    String codeOver();

    @Message("The code has not been sent yet. Wait for the e-mail, then try again.")
    String codeOnItsWay();

    @Message("A code was sent just now. Look for it in your e-mail, also among the junk, before you ask for another.")
    String codeJustSent();

    @Message("Too many codes were asked for. The next one can be sent in {minutes} min; the link stays good.")
    String codeTooMany(long minutes);

    @Message("Open the link of your invitation again, then a code is sent.")
    String codeNotAsked();

    @Message("No code can be sent to you now. Ask the recruiter who invited you.")
    String codeNoAddress();

    @Message("No mail server is set up, so no codes can be sent.")
    String codeNoServer();

    @Message("This invitation was withdrawn. Ask the recruiter who invited you.")
    String withdrawn();

    @Message("This invitation has expired. Ask the recruiter who invited you for a new one.")
    String expired();

    @Message("All places of this test are taken at the moment. Your invitation stays good and nothing is lost: whoever"
            + " invited you sees that you were here. Ask them, or try again later with the same link.")
    String noSeat();

    @Message("Give the number of seats, from 1 to 1,000,000, or leave the field empty for as many as are invited.")
    String seats();

    @Message("There is no such staff member. Choose one of the list.")
    String noSuchOwner();

    @Message("This campaign has no such invitation.")
    String noSuchInvitation();

    @Message("A campaign needs a name of 1 to 120 characters.")
    String campaignName();

    @Message("A campaign has to close after it opens, and not in the past.")
    String campaignDates();

    @Message("There is no job profile '{profile}'.")
    String noSuchProfile(String profile);

    @Message("{account} already has a campaign named '{name}'.")
    String nameTaken(String account, String name);

    @Message("The speech model for '{language}' is not installed, so no voice test can be given in it.")
    String noSpeechModel(String language);

    @Message("There is no such campaign among your client accounts.")
    String noSuchCampaign();

    @Message("Fetch it with './parlance models fetch {model}', then make the campaign.")
    String fetchModel(String model);

    @Message("The catalogue has none, so only written tests can be given in it, unless you name a model in a catalogue"
            + " of your own.")
    String noModelKnown();
}

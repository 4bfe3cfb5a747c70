package org.parlance.delivery;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What an applicant reads who has to type a code on a new device. */
@MessageBundle("devicecode")
interface CodeMessages {
    @Message("Type the code from your e-mail")
    String heading();

    @Message(
            "Your invitation was opened on a new device. To make sure that it is you, a code of six digits is on its way"
                    + " to {address}. It is good for 10 minutes; look among the junk mail, too.")
    String lead(String address);

    @Message(
            "Typing the code does not start your test. If the test runs on another device already, a written task there"
                    + " gets back the time that you wait here, once and up to 10 minutes, as long as no other page of it is open.")
    String nothingLost();

    @Message("Code")
    String code();

    @Message("Go on")
    String enter();

    @Message("No mail?")
    String noMail();

    @Message("Send a new code")
    String again();

    @Message("A new code replaces the earlier one. If no mail arrives at all, ask the recruiter who invited you.")
    String againHelp();

    @Message("The mail server did not take the mail to this address. Ask the recruiter who invited you.")
    String unreached();
}

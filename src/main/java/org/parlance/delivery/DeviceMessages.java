package org.parlance.delivery;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What an applicant reads whose test runs on one device while another one asks for it, and what a reviewer reads of it. */
@MessageBundle("device")
public interface DeviceMessages {
    @Message("Your test runs on another device now. This page takes no more answers; what it still holds is sent.")
    String changed();

    @Message("Your test is open somewhere else")
    String openElsewhere();

    @Message("Your test is open on another device or in another browser, where it was last used {seconds} seconds ago."
            + " It can be taken in one place at a time.")
    String openLead(long seconds);

    @Message("Your test has moved to another device")
    String movedHeading();

    @Message("Your test goes on on another device or in another browser, and this page has stopped recording. If that"
            + " was not you, take it back here and tell the recruiter who invited you.")
    String movedLead();

    @Message("Keep this page open until everything that was given here has been sent.")
    String keepOpen();

    @Message("If you go on here, the other page stops. A written task goes on where it was last saved. A spoken task"
            + " that is just running there is replaced by a similar one, which counts as an interruption.")
    String what();

    @Message("Go on here")
    String goOnHere();

    @Message("Take the test back to this device")
    String takeBack();

    @Message("Moved to another device")
    String handOvers();
}

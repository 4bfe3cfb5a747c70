package org.parlance.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.parlance.delivery.Attempt;

/** Setting an attempt aside after a technical failure. */
@MessageBundle("reset")
interface ResetMessages {
    @Message("Reset after a technical failure")
    String heading();

    @Message("The applicant begins anew, with other items, by the same link. This attempt stays readable with all that"
            + " was given in it, but counts no more. The applicant has at least three days for the new one.")
    String lead();

    @Message("What failed")
    String code();

    @Message("{#switch code}{#case HEADSET}The headset or the loudspeaker{#case MICROPHONE}The microphone"
            + "{#case CONNECTION}The internet connection{#case POWER}The power or the computer"
            + "{#case BROWSER}The browser{#case SERVER}This server{#case OTHER}Something else{/switch}")
    String codeName(Attempt.VoidCode code);

    @Message("What happened")
    String note();

    @Message("Required, up to 1,000 characters. It is kept with your name.")
    String noteHelp();

    @Message("Reset the attempt")
    String act();

    @Message("Keep it")
    String cancel();

    @Message("Set aside after a technical failure")
    String setAside();

    @Message("by {name}")
    String by(String name);

    @Message("This attempt took the place of one that was reset.")
    String tookPlace();
}

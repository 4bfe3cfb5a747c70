package org.parlance.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.parlance.integrity.SignalKind;

/** What the applicant's page noted of how the test was sat. */
@MessageBundle("noted")
interface NotedMessages {
    @Message("Noted by the page")
    String heading();

    @Message(
            "Facts with their times. They have innocent reasons, too: a message that pops up, a second screen that the job"
                    + " itself would have. Nothing of it is scored, and none of it decides.")
    String help();

    @Message("Nothing.")
    String nothing();

    @Message(
            "{#switch kind}{#case PAGE_HIDDEN}The page was out of sight{#case WINDOW_LEFT}Another window had the keyboard"
                    + "{#case SECOND_SCREEN}A second screen was connected{/switch}")
    String kind(SignalKind kind);

    @Message("What")
    String what();

    @Message("When")
    String when();

    @Message("How long")
    String howLong();

    @Message("Item")
    String item();

    @Message("{seconds} s")
    String seconds(long seconds);

    @Message("the page never told")
    String open();
}

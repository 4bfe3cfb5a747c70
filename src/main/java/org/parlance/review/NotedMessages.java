package org.parlance.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.parlance.integrity.SignalKind;

/** What was noted of how the test was sat. */
@MessageBundle("noted")
interface NotedMessages {
    @Message("Noted by the page")
    String heading();

    @Message(
            "Facts with their times. They have innocent reasons, too: a message that pops up, a second screen that the job"
                    + " itself would have, a program that turns speech into text, a long text to read, a thought or a noise"
                    + " before the first word. Nothing of it is scored, and none of it decides.")
    String help();

    @Message("Nothing.")
    String nothing();

    @Message(
            "{#switch kind}{#case PAGE_HIDDEN}The page was out of sight{#case WINDOW_LEFT}Another window had the keyboard"
                    + "{#case SECOND_SCREEN}A second screen was connected{#case FULL_SCREEN_LEFT}The page was not in full"
                    + " screen{#case NO_FULL_SCREEN}The browser has no full screen, or refused it{#case KEYS_TOO_FAST}Keys came faster than"
                    + " hands press them: a quarter or more within 20 ms of the one before{#case KEYS_TOO_REGULAR}Keys came"
                    + " more evenly than hands press them: most of them at the same distance, to within 20 ms{#case"
                    + " BEGAN_LATE}The first word or key came much later than in the other answers{#case BEGAN_EARLY}The first word or key"
                    + " came much earlier than in the other answers{/switch}")
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

package org.parlance.delivery;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What applicants read where a campaign asks for the test in full screen. */
@MessageBundle("fullscreen")
interface FullScreenMessages {
    @Message(
            "The test is taken in full screen, where your browser has that. The page notes when you leave it; a person may"
                    + " see this, and nothing is scored by it.")
    String rule();

    @Message("This test is taken in full screen")
    String heading();

    @Message(
            "The company that invited you asks for it, so that the test is all that you see. The button below fills the"
                    + " screen; with Esc you can leave at any time.")
    String why();

    @Message(
            "The page notes from when to when a task ran outside the full screen. A person may see this; nothing is scored"
                    + " by it. If your browser has no full screen or does not allow it, you take the same test without it.")
    String noted();

    @Message("The test is not in full screen now. It goes on; that it ran outside is noted with its time.")
    String left();

    @Message("Back to full screen")
    String back();
}

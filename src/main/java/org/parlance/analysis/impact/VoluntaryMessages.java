package org.parlance.analysis.impact;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The voluntary questions to applicants after their test. */
@MessageBundle("about")
interface VoluntaryMessages {
    @Message("A few voluntary questions")
    String heading();

    @Message(
            "Your test is handed in and over. These questions are not part of it, and you need not answer any of them.")
    String lead();

    @Message("They serve to check that the test treats all groups of people alike. Your answers are kept apart from"
            + " your test and your name. Nobody who decides about your application sees them, they play no part in"
            + " your result, and they are only ever counted together with those of many others.")
    String why();

    @Message("Prefer not to say")
    String noAnswer();

    @Message("Send my answers")
    String send();

    @Message("Leave without answering")
    String leave();

    @Message("Voluntary questions")
    String offerHeading();

    @Message("Help to check that this test is fair: a few questions about yourself, which nobody who decides sees.")
    String offer();

    @Message("See the questions")
    String offerLink();

    @Message("Thank you. Your answers are kept, apart from your test.")
    String thanks();

    @Message("Back to the end of your test")
    String back();

    @Message("What you choose on this page is sent when you send it, and not before.")
    String footer();
}

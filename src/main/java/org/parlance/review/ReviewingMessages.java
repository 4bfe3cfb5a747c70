package org.parlance.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What people have done about a result and still have to do. */
@MessageBundle("reviewing")
interface ReviewingMessages {
    @Message("The decision was made on an earlier verdict, before the rules or the scoring changed. It stands; the"
            + " machine's verdict below is the newest.")
    String decidedEarlier();

    @Message(
            "Something that the applicant gave arrived only after the verdict, which does not know of it (task {tasks}):"
                    + " listen to it or read it below, and decide.")
    String arrived(String tasks);

    @Message(
            "Something that the applicant gave arrived only after the verdict, which does not know of it (task {tasks})."
                    + " The decision was made since.")
    String arrivedAndLooked(String tasks);

    @Message("This campaign asks for two people who concur, or else for a third.")
    String twoPersons();

    @Message("This campaign asks for two people who concur. Another person has to decide, too.")
    String needsAnother();

    @Message("Decisions")
    String voices();

    @Message("{outcome} by {name}")
    String voice(String outcome, String name);

    @Message("did not settle it")
    String waited();

    @Message("Human review")
    String appeal();

    @Message("The applicant asks for a human review")
    String appealAsked();

    @Message("Answered by {name}")
    String appealAnswered(String name);

    @Message("Answer")
    String answer();

    @Message("The applicant reads it on the result's page. If the outcome changes, decide above first.")
    String answerHelp();

    @Message("Send the answer")
    String sendAnswer();

    @Message("Rate it yourself")
    String rate();

    @Message("You have opened the result, so your ratings will be marked as not blind. Begin from the review queue to"
            + " rate blind.")
    String rateHelp();
}

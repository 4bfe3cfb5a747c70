package org.parlance.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The result of an attempt and the decision on it. */
@MessageBundle("result")
interface ResultMessages {
    @Message(
            "Demo data: nobody took this test. Its scores were drawn around those of tests that were taken, so it has no"
                    + " answers.")
    String drawn();

    @Message("Result of {applicant}")
    String heading(String applicant);

    @Message("Verdict")
    String verdict();

    @Message("by machine")
    String byMachine();

    @Message("A fail by machine is a proposal until you confirm it.")
    String proposal();

    @Message("The machine leaves this to a person.")
    String needsPerson();

    @Message("Machine's verdict: {outcome}")
    String machineSaid(String outcome);

    @Message("decided by {name}")
    String decidedBy(String name);

    @Message("No verdict yet")
    String noVerdict();

    @Message("The test is still under way. Come back when it is handed in.")
    String stillRunning();

    @Message("The answers are being scored; this takes a minute after the last recording has arrived.")
    String beingScored();

    @Message("Your decision")
    String yourDecision();

    @Message("Decide differently")
    String decideAgain();

    @Message("Pass")
    String decidePass();

    @Message("Fail")
    String decideFail();

    @Message("Confirm the fail")
    String confirmFail();

    @Message("Reason")
    String reason();

    @Message("Required. It is kept with your name; the machine's verdict stays visible beside it.")
    String reasonHelp();

    @Message("Decide")
    String decide();

    @Message("Put forward to HR")
    String putForward();

    @Message("Put forward by {name}")
    String putForwardBy(String name);

    @Message("Take back")
    String takeBack();

    @Message("Scores")
    String scores();

    @Message("Overall")
    String overall();

    @Message("Score")
    String score();

    @Message("Band")
    String band();

    @Message("provisional")
    String provisional();

    @Message("Bands are provisional until a calibration with local performances stands behind them. Bars show one"
            + " standard error to each side; the dashed line is the least score that passes.")
    String chartHelp();

    @Message("least score {limit}")
    String limit(long limit);

    @Message("below it")
    String below();

    @Message("± {error}")
    String error(String error);

    @Message("Items")
    String items();

    @Message("About this sitting")
    String sitting();

    @Message("Began")
    String began();

    @Message("Handed in")
    String submitted();

    @Message("not yet")
    String notYet();

    @Message("Interruptions")
    String interruptions();

    @Message("none")
    String none();

    @Message("Browser")
    String browser();

    @Message("Equipment checks")
    String equipment();

    @Message("all well")
    String allWell();

    @Message("no check was made")
    String noCheck();

    @Message("What produced these scores")
    String components();

    @Message("Component")
    String component();

    @Message("Version")
    String version();

    @Message("Formal training")
    String training();

    @Message(
            "What the job asks for beside the language. It stands apart from the language result and changes no score.")
    String trainingHelp();

    @Message("declared, to be confirmed")
    String trainingDeclared();

    @Message("requirement not met: the applicant answered no")
    String trainingDeclaredUnmet();

    @Message("confirmed")
    String trainingConfirmed();

    @Message("requirement not met: not confirmed")
    String trainingNotConfirmed();

    @Message("Apart from the language: the required training “{title}” is not met.")
    String trainingUnmet(String title);

    @Message("Download the certificate")
    String trainingDocument();

    @Message("Looked at by {name}.")
    String trainingLookedAt(String name);

    @Message("Note (needed if you do not confirm it)")
    String trainingNote();

    @Message("Look at it again")
    String trainingAgain();

    @Message("Confirm")
    String trainingConfirm();

    @Message("Do not confirm")
    String trainingRefuse();
}

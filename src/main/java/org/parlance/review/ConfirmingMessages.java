package org.parlance.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.parlance.verdict.ConfirmationFinding;
import org.parlance.verdict.ConfirmationState;

/** The confirmation of a result from home. */
@MessageBundle("confirming")
interface ConfirmingMessages {
    @Message("Confirmation test")
    String heading();

    @Message(
            "{#switch state}{#case NEEDED}not issued yet; before it, the applicant cannot be put forward"
                    + "{#case ISSUED}issued, not scored yet{#case AGREES}agrees with the result"
                    + "{#case WAITS}waits for a person{#case ACCEPTED}a person has passed the applicant knowing both results{/switch}")
    String state(ConfirmationState state);

    @Message("Look at both results")
    String lookAtBoth();

    @Message("This profile asks for no confirmation test.")
    String notAsked();

    @Message("Five minutes under supervision, with items that the applicant has not met. The result from home stands; a"
            + " difference beyond chance is shown here and goes to a person. It never fails anybody by itself.")
    String what();

    @Message("Only a pass is confirmed. Decide on the result first.")
    String passFirst();

    @Message("Issue the confirmation test")
    String issue();

    @Message("Scores from home and under supervision")
    String caption();

    @Message("Skill")
    String skill();

    @Message("From home")
    String remote();

    @Message("Supervised")
    String supervised();

    @Message("Difference")
    String difference();

    @Message("Beyond chance from")
    String limit();

    @Message("beyond chance")
    String apart();

    @Message("within chance")
    String within();

    @Message(
            "Both scores are made of the traits that both tests have. Chance alone takes a difference beyond 1.96 standard"
                    + " errors of the difference in one of twenty people.")
    String method();

    @Message(
            "{#switch finding}{#case AGREES}The results agree within chance.{#case APART}The results differ by more than"
                    + " chance. Listen to or read both and decide again on the result's page; a pass then stands."
                    + "{#case UNCLEAR}The results cannot be compared as they are: something was not reached, not scorable or"
                    + " flagged. Look at both and decide again on the result's page; a pass then stands.{/switch}")
    String finding(ConfirmationFinding finding);

    @Message("Open the supervised test")
    String openSupervised();

    @Message("Open the result from home")
    String openRemote();

    @Message("Hand it out")
    String handOut();

    @Message("At a station")
    String atStation();

    @Message(
            "No station is open. Set one up on the campaign's walk-in page, or use a link on a PC that you watch over.")
    String noStation();

    @Message("Issue a ticket")
    String issueTicket();

    @Message("By a supervised link")
    String byLink();

    @Message(
            "Open the link yourself on a PC that you watch over, after you have checked the applicant's ID. Do not send it.")
    String byLinkHelp();

    @Message("Make a supervised link")
    String makeLink();

    @Message("Supervised link")
    String link();

    @Message("It is shown once.")
    String shownOnce();
}

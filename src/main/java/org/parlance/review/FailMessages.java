package org.parlance.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.parlance.review.FailBatchEntry.Ending;

/** Confirming proposed fails together. */
@MessageBundle("fails")
interface FailMessages {
    @Message("Proposed fails")
    String heading();

    @Message("A fail by machine is a proposal until a named person confirms it. To confirm all of these together, first"
            + " open a random sample of {size}.")
    String lead(int size);

    @Message("Draw the sample")
    String draw();

    @Message("Nothing is proposed")
    String empty();

    @Message("When the machine proposes to fail somebody in this campaign, they are listed here.")
    String emptyHelp();

    @Message("Back to the campaign")
    String back();

    @Message("Applicant")
    String applicant();

    @Message("Overall")
    String overall();

    @Message("Why")
    String why();

    @Message("{count} proposed fails")
    String caption(int count);

    @Message("The sample")
    String sample();

    @Message("{opened} of {size} opened")
    String opened(long opened, int size);

    @Message(
            "Open each of these results. Decide any of them differently if it is wrong; it is then left out of the list.")
    String sampleHelp();

    @Message("opened")
    String isOpened();

    @Message("to be opened")
    String toOpen();

    @Message("Drawn by {name} with seed {seed}")
    String drawnBy(String name, String seed);

    @Message("Confirm the list")
    String confirmHeading();

    @Message("Reason")
    String reason();

    @Message("Required. Each of these attempts gets a decision of its own with your name and this reason.")
    String reasonHelp();

    @Message("Confirm {count} fails")
    String confirm(int count);

    @Message("Only {name}, who has drawn the sample, can confirm this list.")
    String notYours(String name);

    @Message("{confirmed} of {count} confirmed")
    String confirmed(long confirmed, int count);

    @Message("Left out")
    String leftOut();

    @Message("{#switch ending}{#case CONFIRMED}confirmed{#case DECIDED}decided in the meantime"
            + "{#case NEW_VERDICT}the machine has come to another verdict in the meantime"
            + "{#case ARRIVED}something that was given has arrived in the meantime{/switch}")
    String ending(Ending ending);

    @Message("The list")
    String list();
}

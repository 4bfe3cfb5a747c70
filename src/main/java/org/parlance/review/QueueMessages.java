package org.parlance.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The queue of what waits for a person. */
@MessageBundle("queue")
interface QueueMessages {
    @Message("Reviews")
    String heading();

    @Message("Everything that waits for a person in your client accounts, the oldest first.")
    String lead();

    @Message("{#if count == 1}1 waits{#else}{count} wait{/if}")
    String waiting(long count);

    @Message("Campaign")
    String campaign();

    @Message("All campaigns")
    String allCampaigns();

    @Message("What waits")
    String kindLabel();

    @Message("Everything")
    String allKinds();

    @Message("{name} ({count})")
    String counted(String name, long count);

    @Message("{#switch kind}{#case REVIEW}Review{#case FAIL}Proposed fail{#case SECOND}Second person"
            + "{#case APPEAL}Appeal{#case CONFIRMATION}Confirmation test"
            + "{#case ARRIVED}Arrived late{/switch}")
    String kind(WaitingKind kind);

    @Message("Hide what the machine said, for blind reviews")
    String blind();

    @Message("Show")
    String show();

    @Message("Nothing waits here")
    String empty();

    @Message("No attempt waits for a person. As soon as a verdict is left to you, a fail is proposed, an applicant asks"
            + " for a human review or something arrives after the verdict, it appears here.")
    String emptyHelp();

    @Message("Nothing that waits fits this filter.")
    String emptyFiltered();

    @Message("Show everything")
    String showAll();

    @Message("Waiting attempts")
    String caption();

    @Message("Applicant")
    String applicant();

    @Message("Since")
    String since();

    @Message("Why")
    String why();

    @Message("The applicant asks for a human review.")
    String appealed();

    @Message("Something that was given arrived only after the verdict.")
    String arrived();

    @Message("You have decided; another person has to decide, too.")
    String mine();

    @Message("Review blind")
    String reviewBlind();

    @Message("Review blind: {applicant}")
    String reviewBlindOf(String applicant);

    @Message("Hidden")
    String hidden();

    @Message("Pages of the queue")
    String pages();

    @Message("Page {number} of {pages}")
    String page(int number, int pages);

    @Message("Older")
    String older();

    @Message("Newer")
    String newer();

    @Message("Keyboard")
    String keys();

    @Message("j or the down arrow goes to the next one, k or the up arrow to the one before, Enter opens it.")
    String keysHelp();

    @Message("Use these keys anywhere on this page")
    String keysOn();

    @Message("Review queue")
    String place();

    @Message("Next in queue")
    String next();

    @Message("Previous in queue")
    String previous();

    @Message("Back to the queue")
    String back();
}

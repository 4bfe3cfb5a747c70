package org.parlance.shortlist;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why something cannot be done with a shortlist, and what to do. */
@MessageBundle("shortlistrefusal")
interface ShortlistRefusalMessages {
    @Message("“{typed}” is no score. A score is a number from 0 to 100.")
    String noScore(String typed);

    @Message("“{typed}” is no day. Write it like 2026-11-22.")
    String noDay(String typed);

    @Message("Choose one of the skills.")
    String chooseSkill();

    @Message("Choose one of the traits.")
    String chooseTrait();

    @Message("Tick the applicants whom you want to put on the list.")
    String tick();

    @Message("A shortlist needs a name of 1 to 80 characters.")
    String nameNeeded();

    @Message("This campaign already has a shortlist named “{name}”.")
    String nameTaken(String name);

    @Message("Nobody is on this shortlist yet. Put applicants on it before handing it over.")
    String nobodyYet();

    @Message("{#switch state}{#case OPEN}This shortlist is open. It has to be handed over first."
            + "{#case LOCKED}This shortlist is locked.{#case TAKEN}HR has taken this shortlist. Ask HR to give it back."
            + "{#else}This shortlist has been handed over to HR.{/switch}")
    String inTheWay(Shortlist.State state);

    @Message("The shortlist “{name}” is locked. Unlock it to change it.")
    String locked(String name);

    @Message("Only an applicant who has passed can be put forward. Decide on the result first.")
    String notPassed();

    @Message("This campaign asks for a confirmation test, and the endorsed result has none that agrees. Invite the"
            + " applicant to a test of this campaign.")
    String endorsedUnconfirmed();

    @Message("Shorten the note to 1,000 characters; it has {length}.")
    String noteTooLong(int length);

    @Message("This applicant is not on the shortlist.")
    String notListed();

    @Message(
            "You are reviewing {names} blind, and the list would tell you more. Rate them or give the review up first.")
    String ratedBlind(String names);

    @Message("There is no such export. Files are kept for a day; ask for it again.")
    String noSuchExport();

    @Message("The file is not ready yet.")
    String notReady();

    @Message("There is no verdict yet. Wait until the test is scored.")
    String noVerdict();
}

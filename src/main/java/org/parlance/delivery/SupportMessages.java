package org.parlance.delivery;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.parlance.bank.Trait;

/** Accommodations as applicants read of them. */
@MessageBundle("support")
interface SupportMessages {
    @Message("I need an accommodation")
    String link();

    @Message("Ask for an accommodation")
    String heading();

    @Message(
            "If a disability or a condition would get in the way of your test, tell us before you start. A person reads it"
                    + " and answers on the page on which your test starts.")
    String lead();

    @Message("What would help?")
    String what();

    @Message("More time for every task")
    String extraTime();

    @Message("Breaks between tasks, while the clock stands still")
    String breaks();

    @Message("Reading what is said in a call, beside hearing it")
    String textAlternative();

    @Message("A person instead of the machine rates part of my answers")
    String humanRating();

    @Message("For a stammer, say, a person rates how fluently you speak.")
    String humanRatingHelp();

    @Message("Something else")
    String other();

    @Message("Why do you need it?")
    String reason();

    @Message("As much as you want to tell; for something else, describe what you need. Only the person who answers your"
            + " request can read this, and nobody who rates your answers or decides on them.")
    String reasonHelp();

    @Message("Ask for it")
    String ask();

    @Message("Back without asking")
    String back();

    @Message("Your accommodations")
    String yours();

    @Message(
            "You asked for an accommodation. A person will answer here; come back with the same link. You can also start"
                    + " now, but then your test runs without it.")
    String asked();

    @Message("Change my request")
    String change();

    @Message("You were granted:")
    String granted();

    @Message("What you asked for cannot be given.")
    String declined();

    @Message("You were granted something other than what you asked for:")
    String grantedDifferently();

    @Message("Your recruiter writes:")
    String words();

    @Message("{percent}% more time to prepare and to answer")
    String moreTime(long percent);

    @Message("breaks between tasks: {count}, of up to {minutes} min each")
    String breaksOf(int count, int minutes);

    @Message("what is said in calls is shown as text, too")
    String asText();

    @Message("rated by a person instead of the machine:")
    String ratedByPerson();

    @Message("{#switch trait}{#case INTELLIGIBILITY}Intelligibility{#case FLUENCY}Fluency{#case PROSODY}Prosody"
            + "{#case ACCURACY}Accuracy{#case COMPREHENSION}Comprehension{#case VOCABULARY}Vocabulary"
            + "{#case GRAMMAR}Grammar{#case TASK}Task fulfilment{#case MECHANICS}Mechanics"
            + "{#case ORGANISATION}Organisation{#case REGISTER}Register{#case RESPONSIVENESS}Responsiveness"
            + "{#case DATA_ACCURACY}Data accuracy{#case TYPING_SPEED}Typing speed"
            + "{#case TYPING_ACCURACY}Typing accuracy{/switch}")
    String trait(Trait trait);

    @Message("What is said")
    String script();

    @Message("Take a break after this task ({left} left)")
    String breakAfter(int left);

    @Message("Take a break")
    String breakHeading();

    @Message("The clock of the test stands still. The next task comes by itself when the break is over.")
    String breakLead();

    @Message("Go on with the test")
    String goOn();

    @Message("Break")
    String breakLeft();
}

package org.parlance.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Blind reviews, and what people gave beside the machine's scores. */
@MessageBundle("blind")
interface BlindMessages {
    @Message("Blind review")
    String heading();

    @Message("Listen and read, then rate each trait. The machine's scores, verdict and flags stay hidden until you have"
            + " rated or given the review up, and so does the applicant's name.")
    String lead();

    @Message("You have opened this result before, so your ratings will be marked as not blind.")
    String sawResult();

    @Message("What was given")
    String evidence();

    @Message("Recording {number}, {seconds} s")
    String recording(int number, long seconds);

    @Message("Transcript by the machine, which may have misheard")
    String transcript();

    @Message("Nothing was given.")
    String nothing();

    @Message("What was asked")
    String asked();

    @Message("Your ratings")
    String ratings();

    @Message("A plus level has all of its level and much of the next one. On the scale from 0 to 100 a band stands for"
            + " its middle.")
    String ratingsHelp();

    @Message("Rating for {skill}: {trait}")
    String ratingOf(String skill, String trait);

    @Message("Choose")
    String choose();

    @Message("Cannot be judged")
    String cannot();

    @Message("Remark")
    String note();

    @Message("May stay empty. It is shown with your ratings.")
    String noteHelp();

    @Message("Keep the ratings and show the machine's")
    String keep();

    @Message("Give the review up")
    String giveUp();

    @Message("You are reviewing this attempt blind")
    String refused();

    @Message("Its result is hidden from you until you have rated it or given the review up.")
    String refusedHelp();

    @Message(
            "You are reviewing these applicants blind, so nothing of their results is shown here. Rate them or give the"
                    + " review up first.")
    String leftOut();

    @Message("Go on with the review")
    String goOn();

    @Message("Review blind")
    String start();

    @Message("Rated by people")
    String people();

    @Message("Trait")
    String trait();

    @Message("Machine")
    String machine();

    @Message("not blind")
    String notBlind();

    @Message("cannot be judged")
    String unjudged();

    @Message("People's bands beside the machine's scores. A band stands for its middle; the difference to the machine's"
            + " score is in points.")
    String caption();
}

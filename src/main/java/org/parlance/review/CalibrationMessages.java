package org.parlance.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Which calibration judged the voice or the texts, what it is good for, and what it is not. */
@MessageBundle("calibration")
interface CalibrationMessages {
    @Message("Intelligibility, fluency and prosody were judged by the calibration {id}")
    String heading(String id);

    @Message("The writing was judged by the calibration {id}")
    String writingHeading(String id);

    @Message("Fitted on")
    String data();

    @Message("Who spoke")
    String populations();

    @Message("Who wrote")
    String writers();

    @Message("not stated")
    String notStated();

    @Message("Size")
    String size();

    @Message("{responses} responses by {speakers} speakers; fitted on {date}")
    String counted(int responses, int speakers, String date);

    @Message("{texts} texts by {writers} writers; fitted on {date}")
    String textsCounted(int texts, int writers, String date);

    @Message("Tasks")
    String tasks();

    @Message("Agreement with people's ratings: Pearson's correlation with its 95% interval. Each person was predicted"
            + " by a model that had never met them. 1 is perfect; 0 is none.")
    String agreement();

    @Message("Trait")
    String trait();

    @Message("Words known beforehand")
    String withReference();

    @Message("Written texts")
    String texts();

    @Message("Free speech")
    String free();

    @Message("{value} ({from} to {to})")
    String agreed(String value, String from, String to);

    @Message("not fitted")
    String notFitted();

    @Message("It was not fitted on {tasks}. There it is a guide, with a larger error.")
    String otherTasks(String tasks);

    @Message("It can send a result to a person, but never fails anybody by machine.")
    String neverFails();

    @Message("This campaign is marked as validated, so these traits may propose a fail, which a person has to confirm.")
    String mayFail();

    @Message("How well it holds for people unlike those above is not known. Bands are provisional.")
    String limits();

    @Message("Judged by {id}")
    String item(String id);

    @Message("The calibration was fitted on this kind of task.")
    String itemHolds();

    @Message("The calibration was fitted on other tasks. Here intelligibility, fluency and prosody are a guide, with a"
            + " larger error.")
    String itemGuide();
}

package org.parlance.delivery;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What an applicant is asked about his or her training. */
@MessageBundle("training")
interface TrainingMessages {
    @Message("Your training")
    String heading();

    @Message(
            "This job asks for training beside the language. Your answer does not change your test or its score; the recruiter looks at it afterwards.")
    String lead();

    @Message("Question {number} of {count}")
    String position(int number, int count);

    @Message("Yes")
    String yes();

    @Message("No")
    String no();

    @Message("Where and when?")
    String details();

    @Message("The school or company, the course, and the year. Leave it empty if you answered no.")
    String detailsHelp();

    @Message("A certificate, if you have one at hand")
    String document();

    @Message("A PDF, JPEG or PNG file of at most 5 MB. You can also show it later.")
    String documentHelp();

    @Message("Save and go on")
    String save();
}

package org.parlance.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why what a recruiter entered cannot be taken. */
@MessageBundle("reviewrefusal")
interface ReviewRefusalMessages {
    @Message("Choose pass or fail.")
    String chooseOutcome();

    @Message("Choose one of your client accounts.")
    String chooseAccount();

    @Message("The calibration '{id}' does not fit the speech model for this job profile's language. Choose another.")
    String calibrationMisfit(String id);

    @Message("The calibration '{id}' does not fit the rubric for writing in this job profile's language. Choose"
            + " another.")
    String writingCalibrationMisfit(String id);

    @Message("There is no spelling '{spelling}'.")
    String noSuchSpelling(String spelling);

    @Message("Give the first and the last day as dates, such as 2026-11-30.")
    String giveDays();

    @Message("'{typed}' is not a number.")
    String noNumber(String typed);

    @Message("This invitation has expired already, so there is nothing to withdraw.")
    String nothingToWithdraw();

    @Message("This invitation is no longer open, so a link would lead nowhere.")
    String linkLeadsNowhere();

    @Message("Type a phone number, by which the applicant can be reached.")
    String phoneNeeded();

    @Message("Choose which kind of ID you have looked at.")
    String chooseId();

    @Message("Give the birth date as a date, such as 1999-12-31.")
    String giveBirthDate();

    @Message("There is no confirmation test to hand out: issue it first, or it was taken already.")
    String nothingToHandOut();

    @Message("No fail is proposed in this campaign any more.")
    String noFailsLeft();

    @Message("Only who has opened the sample may confirm the list. Draw a sample of your own.")
    String sampleOfAnother();

    @Message("This list was confirmed already.")
    String confirmedAlready();

    @Message("Give the reason for the decisions, in up to 2,000 characters.")
    String giveReason();

    @Message("This attempt is not scored yet. Wait until it is.")
    String notScoredYet();

    @Message("You have rated this attempt already.")
    String ratedAlready();

    @Message("The remark may have up to 2,000 characters.")
    String remarkTooLong();

    @Message("You are at no blind review of this attempt.")
    String noBlindReview();

    @Message("You are reviewing an applicant of this list blind. End that review first, then confirm the list.")
    String endRatingFirst();

    @Message("Choose a band for every trait, or say that it cannot be judged.")
    String rateEverything();

    @Message("Give the last day as a date, such as 2026-11-30.")
    String giveLastDay();

    @Message("Choose the file with the applicants.")
    String chooseFile();

    @Message("Choose what failed.")
    String chooseFailure();

    @Message("Open every result of the sample first; {count} of them you have not.")
    String openSample(long count);
}

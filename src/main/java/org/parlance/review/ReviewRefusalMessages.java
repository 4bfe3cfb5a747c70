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
}

package org.parlance.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages about results that count for another account say. */
@MessageBundle("endorsement")
interface EndorsementMessages {
    @Message("Let this result count for another client account")
    String choose();

    @Message("The test of {applicant} is evaluated by the rules of another account’s campaign, without a new test."
            + " Its result here stays as it is.")
    String chooseLead(String applicant);

    @Message("Result of {applicant}")
    String backToResult(String applicant);

    @Message("Campaign")
    String campaign();

    @Message("No other client account has a campaign that is open. Ask a recruiter of that account to make one.")
    String noCampaigns();

    @Message("This test fits none of the open campaigns of other client accounts:")
    String noneFits();

    @Message("Why is it to count there?")
    String note();

    @Message("Everybody who sees the endorsed result reads it. Do not name the client account that the test was taken"
            + " for.")
    String noteHelp();

    @Message("Endorse")
    String endorse();

    @Message("Cancel")
    String cancel();

    @Message("Campaigns that it cannot count for")
    String misfits();

    @Message("Choose a campaign.")
    String chooseCampaign();

    @Message("The campaign belongs to the account that the test was taken for.")
    String sameAccount();

    @Message("The campaign is closed.")
    String closed();

    @Message("The result counts there already.")
    String endorsedAlready();

    @Message("The campaign tests another language: {language}.")
    String otherLanguage(String language);

    @Message("The test did not cover a skill that the campaign asks for: {skill}.")
    String skillNotTested(String skill);

    @Message("The test did not score a trait that the campaign weighs: {trait}.")
    String traitNotScored(String trait);

    @Message("The campaign tests a skill by kinds of tasks that this test did not have: {skill}.")
    String otherTasks(String skill);

    @Message("The campaign judges a skill by another calibration: {skill}.")
    String otherCalibration(String skill);

    @Message("The campaign asks for another spelling: {spelling}.")
    String otherSpelling(String spelling);

    @Message("Endorsed result of {applicant}")
    String heading(String applicant);

    @Message("Where it comes from")
    String origin();

    @Message("The applicant took this test on {day} for another client account of the company. {by} let it count here,"
            + " by version {version} of this campaign’s rules. Recordings and texts stay with that account.")
    String originFacts(String day, String by, int version);

    @Message("This campaign’s rules have changed since.")
    String rulesChanged();

    @Message("The test was set aside in the meantime, so this result no longer holds.")
    String setAside();

    @Message("Job profile of the test")
    String profile();

    @Message("Taken for")
    String takenFor();

    @Message("The result there")
    String resultThere();

    @Message("Contact")
    String contact();

    @Message("Reason given")
    String reasonGiven();

    @Message("By the rules of this campaign")
    String scores();

    @Message("What is scored")
    String scored();

    @Message("All decisions")
    String voices();

    @Message("waits for another person")
    String waitsForAnother();

    @Message("Endorsed results")
    String list();

    @Message("Results of tests that were taken for other client accounts and count here, by this campaign’s rules.")
    String listLead();

    @Message("No endorsed results")
    String none();

    @Message("HR can let the result of a test that was taken for another client account count here, when that test has"
            + " the same skills.")
    String noneHelp();

    @Message("Applicant")
    String applicant();

    @Message("Result")
    String result();

    @Message("Overall")
    String overall();

    @Message("Endorsed")
    String endorsed();
}

package org.parlance.delivery;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why something that an applicant or a recruiter asked of a test was refused, and what to do. */
@MessageBundle("refusal")
interface RefusalMessages {
    @Message("Open the link of your invitation again to go on with your test.")
    String noSitting();

    @Message("Give your consent first, then the test can start.")
    String notStarted();

    @Message("You have already taken this test. Its answers are safe with us.")
    String takenAlready();

    @Message("This invitation was withdrawn. Ask the recruiter who invited you.")
    String withdrawn();

    @Message("This test is not open now. Ask the recruiter who invited you.")
    String notOpen();

    @Message("This test can be started from {day} on, since its applicants are told of it some time before.")
    String noticePeriod(String day);

    @Message("What you agree to has changed since you opened this page. Load the page again, read it, and agree to it"
            + " as it is now. Nothing of yours is lost.")
    String wordsChanged();

    @Message("A new task was given here before. Go on with what you recorded.")
    String newTaskBefore();

    @Message("Your test has no such item.")
    String noSuchItem();

    @Message("Your test was interrupted. Go on from the page that says so.")
    String interrupted();

    @Message("This item is not running any more.")
    String notRunning();

    @Message("This item has not been given yet.")
    String notGivenYet();

    @Message("This test does not ask for such a training.")
    String noSuchTraining();

    @Message("Choose yes or no.")
    String chooseYesOrNo();

    @Message("Say where and when: the school or company, the course, and the year.")
    String whereAndWhen();

    @Message("Shorten what you wrote to {most} characters.")
    String shorten(int most);

    @Message("The document is larger than 5 MB. Attach a smaller picture or PDF of it.")
    String documentTooLarge();

    @Message("The document is no PDF, JPEG or PNG file. Save it as one of these, or take a picture of it.")
    String documentOfAnotherType();

    @Message("Say why the training is not confirmed.")
    String whyNotConfirmed();

    @Message("There is no such declaration.")
    String noSuchDeclaration();

    @Message("There are not enough items left that you have not met. Call the staff.")
    String noItemsLeft();

    @Message("The test of this ticket is over. Call the staff.")
    String ticketOver();

    @Message("Write down what happened, in up to {most} characters.")
    String whatHappened(int most);

    @Message("This attempt was reset before. The applicant's link opens the new one.")
    String resetBefore();
}

package org.parlance.hiring;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why a request for accommodations, or the answer to one, was refused. */
@MessageBundle("accommodationrefusal")
interface AccommodationRefusalMessages {
    @Message("Choose at least one of them.")
    String chooseOne();

    @Message("This test does not have one of these. Describe what you need as something else.")
    String notOffered();

    @Message("Describe what else you need.")
    String describe();

    @Message("The job profile does not allow this. Keep within the limits beside each field.")
    String notAllowed();

    @Message("Nothing is granted. Choose what is, or decline the request.")
    String nothingGranted();

    @Message("Say why it is declined, in words for the applicant.")
    String sayWhyDeclined();

    @Message("This is not all that was asked for. Say why, in words for the applicant.")
    String sayWhyDifferent();

    @Message("There is no request to answer.")
    String noRequest();

    @Message("The test has begun, so this cannot be changed any more.")
    String begun();

    @Message("Shorten what you wrote to {most} characters.")
    String shorten(int most);
}

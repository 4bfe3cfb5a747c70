package org.parlance.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Accommodations as staff read of them. */
@MessageBundle("accommodation")
interface AccommodationMessages {
    @Message("Accommodations")
    String heading();

    @Message("Accommodations for {applicant}")
    String headingFor(String applicant);

    @Message("none")
    String none();

    @Message("{percent}% more time")
    String moreTime(long percent);

    @Message("breaks: {count}, of up to {minutes} min each")
    String breaks(int count, int minutes);

    @Message("calls shown as text, too")
    String asText();

    @Message("{trait} rated by a person")
    String ratedByPerson(String trait);

    @Message("{count} of the breaks taken")
    String breaksTaken(int count);

    @Message("granted by {name}")
    String grantedBy(String name);

    @Message("asks for an accommodation")
    String asks();

    @Message("The applicant asks for: {kinds}.")
    String asksFor(String kinds);

    @Message("{#switch kind}{#case 'EXTRA_TIME'}more time{#case 'BREAKS'}breaks{#case 'TEXT_ALTERNATIVE'}text beside"
            + " the sound{#case 'HUMAN_RATING'}a person's rating{#else}something else{/switch}")
    String kind(String kind);

    @Message("{#switch state}{#case 'ASKED'}Not answered yet.{#case 'GRANTED'}Granted as asked for.{#case"
            + " 'GRANTED_DIFFERENTLY'}Something else was granted.{#else}Declined.{/switch}")
    String state(String state);

    @Message("The applicant began without waiting for the answer.")
    String begunUnanswered();

    @Message("answered by {name}")
    String answeredBy(String name);

    @Message("A request of the applicant is being answered by HR.")
    String beingAnswered();

    @Message("A request of the applicant was answered by HR.")
    String answered();

    @Message("HR answers what applicants ask for, so that nobody who decides on results reads why.")
    String hrAnswers();

    @Message("Whoever decides on results does not read why applicants ask for accommodations. Somebody of HR who is no"
            + " recruiter answers.")
    String notForDeciders();

    @Message("Requests to answer")
    String requests();

    @Message("{count} to answer")
    String toAnswer(int count);

    @Message("Nobody waits for an answer")
    String noRequests();

    @Message("When an applicant asks for an accommodation before the test, the request appears here.")
    String noRequestsHelp();

    @Message("Applicants who wait for an answer, the longest first")
    String requestsCaption();

    @Message("Asked")
    String askedAt();

    @Message("Answer the request")
    String answer();

    @Message("Grant or change")
    String change();

    @Message("The test has begun: what was granted by then holds, and cannot be changed any more.")
    String fixed();

    @Message("What you see here is for the answer only: it is shown until the request is answered, to whoever answers"
            + " it; that you read it is recorded. Results and reviewers' pages never show it.")
    String reasonHelp();

    @Message("The applicant's reason")
    String reason();

    @Message("No reason was given.")
    String noReason();

    @Message("Time to prepare and to answer")
    String time();

    @Message("1 is the usual time, 1.5 half as much again; this profile allows up to {most}.")
    String timeHelp(String most);

    @Message("Breaks between tasks")
    String breakCount();

    @Message("Up to {most}; the clock stands still in a break.")
    String breakCountHelp(int most);

    @Message("Minutes of each break")
    String breakMinutes();

    @Message("Up to {most}.")
    String breakMinutesHelp(int most);

    @Message("Show what is said as text beside the sound")
    String textAlternative();

    @Message("A person rates instead of the machine")
    String humanRating();

    @Message("The machine's score of such a trait does not count, and the verdict is left to a person.")
    String humanRatingHelp();

    @Message("Words for the applicant")
    String words();

    @Message("Needed where you decline, or grant something other than was asked for. The applicant reads them on the"
            + " page on which the test starts.")
    String wordsHelp();

    @Message("Grant this")
    String grant();

    @Message("Decline the request")
    String decline();

    @Message("This job profile allows no accommodation. A request can be declined with words, or settled outside of the"
            + " test.")
    String nothingAllowed();
}

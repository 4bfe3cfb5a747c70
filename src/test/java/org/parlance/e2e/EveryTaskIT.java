package org.parlance.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The tasks that the demo's voice test has not, each taken in a real browser with a spoken answer. */
@Tag("spoken")
@ExtendWith(PicturesOfFailures.class)
class EveryTaskIT {
    private static final String RESPONSES = """
            select f.item_type || ' ' || coalesce(r.state, 'none') || coalesce(' ' || r.review_reason, '')
            from form_item f left join response r on r.form_item_id = f.id
            where f.attempt_id = ? order by f.position
            """;

    private static final String HEARD = """
            select f.item_type from prompt_playing p join form_item f on f.id = p.form_item_id
            where f.attempt_id = ? and p.ended_at > p.started_at + interval '1 second' and p.failure is null
            order by f.position, p.turn
            """;

    @Test
    void eachIsTakenScoredAndShownToTheReviewer() {
        ApplicantPages applicant = new ApplicantPages(Invited.to(EveryTask.campaign(), "Ella Everything"));
        applicant.open();
        Screenshots.both(applicant.page(), "welcome-every-task");
        applicant.consent();
        applicant.checkEquipment();
        applicant.link("Go on to the practice").click();
        applicant.startTest();
        new VoiceSitting(applicant, SpokenAnswers::good).takeAll();
        applicant.status("All recordings have arrived.").waitFor();
        applicant.page().context().close();

        Result result = Result.await(applicant.invited());
        assertThat(ofAttempt(HEARD, result)).contains("spell-back", "sentence-build", "story-retell", "listening");
        assertThat(ofAttempt(RESPONSES, result))
                .containsExactly(
                        "spell-back SCORED",
                        "sentence-build SCORED",
                        "story-retell SCORED",
                        "open-question SCORED",
                        "listening SCORED",
                        "role-play SCORED");
        Recruiting recruiter = Recruiting.signIn("recruiter");
        recruiter.openResult(result);
        Screenshots.both(recruiter.page(), "result-every-task");
        recruiter.leave();
    }

    private static List<String> ofAttempt(String query, Result result) {
        return Stack.shared().database().values(String.class, query, result.attemptId());
    }
}

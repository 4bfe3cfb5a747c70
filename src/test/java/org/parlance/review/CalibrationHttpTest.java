package org.parlance.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parlance.bank.Item;
import org.parlance.delivery.Attempts;
import org.parlance.delivery.FormItems;
import org.parlance.testing.AsRecruiter;
import org.parlance.testing.Patience;
import org.parlance.testing.RunningParlance;
import org.parlance.testing.Speech;
import org.parlance.testing.TestApplicant;
import org.parlance.testing.TestApplicant.TakenItem;
import org.parlance.testing.TestHiring;
import org.parlance.verdict.Verdicts;

/** A campaign's calibration, from its choice to the result page, with the real recogniser. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
@AsRecruiter
class CalibrationHttpTest {
    private static final String BUILT_IN = "en-us-android-2026-11";

    @Inject
    TestHiring hiring;

    @Inject
    Attempts attempts;

    @Inject
    FormItems formItems;

    @Inject
    Verdicts verdicts;

    /** Reads the first text aloud, leaves the rest out, and waits for the verdict. */
    private String resultOfAReader(String calibration) {
        TestApplicant applicant =
                hiring.inviteJudgedBy(TestHiring.VOICE, calibration).open().consent();
        TakenItem item = applicant.take();
        String text = ((Item.ReadAloud) formItems.findById(item.id()).item()).text();
        UUID recording = applicant.record(item, 0, Speech.byApplicant(text).bytes());
        applicant.finish(item, "stopped", List.of(recording));
        applicant.skipTheRest();
        UUID attempt = attempts.latest(applicant.invitationId()).orElseThrow().id();
        await().atMost(Patience.LIMIT).until(() -> verdicts.standing(attempt), Optional::isPresent);
        return given().accept("text/html").get("/attempts/" + attempt).asString();
    }

    @Test
    void theResultSaysWhatJudgedTheVoiceAndWhatItIsGoodFor() {
        assertThat(resultOfAReader(null))
                .contains("were judged by the calibration " + BUILT_IN)
                .contains("speechocean762")
                .contains("mother tongue Mandarin")
                .contains("responses by 125 speakers")
                .contains("never fails anybody by machine")
                .contains("The calibration was fitted on this kind of task.")
                .containsPattern(BUILT_IN + " [0-9a-f]{12}")
                .doesNotContain("Voice not judged");
    }

    @Test
    void aCalibrationThatIsGoneIsNotReplaced() {
        assertThat(resultOfAReader("own-2025"))
                .contains("the calibration that was chosen for the campaign is not on the server")
                .contains("Voice not judged: the campaign&#39;s calibration is not on the server")
                .contains("own-2025 (calibration-gone)")
                .doesNotContain(BUILT_IN)
                .doesNotContain("Judged by");
    }

    @Test
    void aCampaignTakesOnlyACalibrationThatFits() {
        create("own-2025").statusCode(400);
        String campaign = create(BUILT_IN).statusCode(303).extract().header("Location");
        assertThat(given().accept("text/html").get(campaign).asString()).contains("calibration " + BUILT_IN);
    }

    private static ValidatableResponse create(String calibration) {
        String form = given().accept("text/html").get("/campaigns/new").asString();
        assertThat(form).as("nothing to choose").doesNotContain("name=\"calibration\"");
        return given().accept("text/html")
                .redirects()
                .follow(false)
                .formParam("profile", TestHiring.VOICE)
                .formParam("account", form.replaceFirst("(?s).*name=\"account\".*?value=\"([^\"]+)\".*", "$1"))
                .formParam("calibration", calibration)
                .formParam("name", "Judged by " + calibration)
                .formParam("opens", "2026-01-01")
                .formParam("closes", "2099-01-01")
                .post("/campaigns")
                .then();
    }
}

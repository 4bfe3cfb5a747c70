package org.parlance.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parlance.testing.Refusals.assertRefused;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parlance.testing.RunningParlance;
import org.parlance.testing.TestApplicant;
import org.parlance.testing.TestHiring;

/** The full screen is told of before anybody agrees, and asked for only of whoever was told. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
class FullScreenHttpTest {
    private static final Map<String, String> TOLD = Map.of("version", Agreement.VERSION, "fullScreen", "yes");

    @Inject
    TestHiring hiring;

    @Inject
    Attempts attempts;

    @Test
    void whoTakesTheTestInFullScreenIsToldBefore() {
        TestApplicant applicant = hiring.invite(TestHiring.WRITING).open();
        hiring.askForFullScreen(applicant, true);
        assertThat(page(applicant, "/sitting"))
                .contains(
                        "The test is taken in full screen",
                        "<input type=\"hidden\" name=\"fullScreen\" value=\"yes\">");
        applicant.post("/sitting/consent", TOLD).statusCode(200);
        assertThat(page(applicant, "/sitting/test"))
                .contains("data-full-screen>", "with Esc you can leave at any time", "Back to full screen");
    }

    @Test
    void nobodyElseIsAskedForIt() {
        TestApplicant applicant = hiring.invite(TestHiring.WRITING).open();
        assertThat(page(applicant, "/sitting")).doesNotContain("full screen", "fullScreen");
        applicant.consent();
        assertNotAsked(applicant);
    }

    @Test
    void whoAgreedBeforeTheCampaignAskedForItIsNotAsked() {
        TestApplicant applicant = hiring.invite(TestHiring.WRITING).open().consent();
        hiring.askForFullScreen(applicant, true);
        assertNotAsked(applicant);
        applicant.post("/sitting/consent", TOLD).statusCode(200);
        assertNotAsked(applicant);
    }

    @Test
    void aPageFromBeforeTheCampaignAskedForItIsReadAgain() {
        TestApplicant applicant = hiring.invite(TestHiring.WRITING).open();
        hiring.askForFullScreen(applicant, true);
        assertOutdated(applicant, TestApplicant.CONSENT);
        hiring.askForFullScreen(applicant, false);
        assertOutdated(applicant, TOLD);
        applicant.consent();
        assertNotAsked(applicant);
    }

    @Test
    void whatWasAgreedToStaysWhenTheCampaignAsksNoMore() {
        TestApplicant applicant = hiring.invite(TestHiring.WRITING).open();
        hiring.askForFullScreen(applicant, true);
        applicant.post("/sitting/consent", TOLD).statusCode(200);
        hiring.askForFullScreen(applicant, false);
        assertThat(page(applicant, "/sitting/test")).contains("data-full-screen>");
    }

    private void assertOutdated(TestApplicant applicant, Map<String, String> shown) {
        ValidatableResponse refused = applicant.post("/sitting/consent", shown);
        assertRefused(refused, 409);
        assertThat(refused.extract().<String>path("detail")).contains("Load the page again");
        assertThat(attempts.latest(applicant.invitationId())).isEmpty();
    }

    private static void assertNotAsked(TestApplicant applicant) {
        assertThat(page(applicant, "/sitting/test")).doesNotContain("full-screen", "full screen");
    }

    private static String page(TestApplicant applicant, String path) {
        return applicant.get(path).statusCode(200).extract().asString();
    }
}

package org.parlance.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.parlance.testing.RunningParlance;
import org.parlance.testing.TestApplicant;
import org.parlance.testing.TestHiring;

/** The full screen is told of before anybody agrees, and asked for only where the campaign wants it. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
class FullScreenHttpTest {
    @Inject
    TestHiring hiring;

    @Test
    void whoTakesTheTestInFullScreenIsToldBefore() {
        TestApplicant applicant = hiring.inviteInFullScreen(TestHiring.WRITING).open();
        assertThat(page(applicant, "/sitting")).contains("The test is taken in full screen");
        applicant.consent();
        assertThat(page(applicant, "/sitting/test"))
                .contains("data-full-screen>", "with Esc you can leave at any time", "Back to full screen");
    }

    @Test
    void nobodyElseIsAskedForIt() {
        TestApplicant applicant = hiring.invite(TestHiring.WRITING).open();
        assertThat(page(applicant, "/sitting")).doesNotContain("full screen");
        applicant.consent();
        assertThat(page(applicant, "/sitting/test")).doesNotContain("full-screen", "full screen");
    }

    private static String page(TestApplicant applicant, String path) {
        return applicant.get(path).statusCode(200).extract().asString();
    }
}

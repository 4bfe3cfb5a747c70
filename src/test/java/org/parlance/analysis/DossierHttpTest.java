package org.parlance.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.parlance.testing.RunningParlance;
import org.parlance.testing.TestApplicant;
import org.parlance.testing.TestHiring;

@QuarkusTest
@WithTestResource(RunningParlance.class)
class DossierHttpTest {
    @Inject
    TestHiring hiring;

    @Inject
    Dossier dossier;

    @Test
    void anAuditorFindsEverythingAboutAProfileAndNobodysResult() {
        TestApplicant applicant = hiring.invite(TestHiring.WRITING).open().consent();
        String html = dossier.of(TestHiring.WRITING).orElseThrow();
        assertThat(html)
                .contains("1. Job and test", "id: chat-email", "Item banks that forms are drawn from")
                .contains("2. Rules of the verdict", "Versions of the rules")
                .contains("3. Calibrations")
                .contains("4. Reliability, and agreement with people", "attempts have scores")
                .contains("5. How groups of people fare", "results were settled from")
                .contains("6. Limits, and instructions for use")
                .doesNotContain(applicant.phone());
        assertThat(dossier.of("no-such-profile")).isEmpty();
    }
}

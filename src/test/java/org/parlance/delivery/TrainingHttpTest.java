package org.parlance.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parlance.testing.RunningParlance;
import org.parlance.testing.TestApplicant;
import org.parlance.testing.TestHiring;

/** A job that asks for training in accounting: the applicant declares it before the test, a person confirms it. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
class TrainingHttpTest {
    private static final byte[] PDF = "%PDF-1.7 a certificate".getBytes(StandardCharsets.US_ASCII);

    @Inject
    TestHiring hiring;

    @Inject
    TrainingDeclarations declarations;

    @Inject
    Attempts attempts;

    @Test
    void nobodyReachesTheTestWithoutAnAnswer() {
        TestApplicant applicant = started();
        applicant.get("/sitting/practice").statusCode(303).header("Location", containsString("/sitting/training"));
        applicant.get("/sitting/test").statusCode(303).header("Location", containsString("/sitting/training"));
        applicant.get("/sitting/training").statusCode(200).body(containsString("accounting or bookkeeping"));
    }

    @Test
    void whatIsDeclaredIsKeptWithItsDocument() {
        TestApplicant applicant = started();
        declare(applicant, "yes", "Ateneo, BS Accountancy, 2021", PDF)
                .statusCode(303)
                .header("Location", containsString("/sitting/training"));
        applicant.get("/sitting/training").statusCode(303).header("Location", containsString("/sitting/practice"));
        applicant.get("/sitting/practice").statusCode(200);

        TrainingDeclaration declared = only(applicant);
        assertThat(declared.state()).isEqualTo(TrainingDeclaration.State.DECLARED);
        assertThat(declared.details()).isEqualTo("Ateneo, BS Accountancy, 2021");
        assertThat(declared.document().orElseThrow().type()).isEqualTo(TrainingDocument.Type.PDF);
        assertThat(declared.document().orElseThrow().content()).isEqualTo(PDF);
        assertThat(declared.unmet()).isFalse();
    }

    @Test
    void whoHasNoTrainingTakesTheTestAllTheSame() {
        TestApplicant applicant = started();
        declare(applicant, "no", "", null).statusCode(303);
        applicant.get("/sitting/practice").statusCode(200);
        assertThat(only(applicant).unmet()).isTrue();
    }

    @Test
    void saysWhatIsMissingOrCannotBeTaken() {
        TestApplicant applicant = started();
        declare(applicant, null, "", null).statusCode(400).body(containsString("Choose yes or no."));
        declare(applicant, "yes", " ", null)
                .statusCode(400)
                .body(containsString("Say where and when"))
                .body(containsString("value=\"yes\" required checked"));
        declare(applicant, "yes", "A school, 2020", "GIF89a".getBytes(StandardCharsets.US_ASCII))
                .statusCode(400)
                .body(containsString("no PDF, JPEG or PNG file"))
                .body(containsString("A school, 2020"));
        declare(applicant, "yes", "A school, 2020", new byte[TrainingDocument.MOST_BYTES + 1])
                .statusCode(400)
                .body(containsString("larger than 5 MB"));
        assertThat(declarations.ofAttempt(attemptOf(applicant).id())).isEmpty();
    }

    private TestApplicant started() {
        return hiring.invite("back-office-accounting").open().consent();
    }

    private static ValidatableResponse declare(TestApplicant applicant, String met, String details, byte[] document) {
        var request = applicant.request().multiPart("details", details);
        if (met != null) {
            request = request.multiPart("met", met);
        }
        if (document != null) {
            request = request.multiPart("document", "certificate.pdf", document, "application/pdf");
        }
        return request.post("/sitting/training/accounting").then();
    }

    private Attempt attemptOf(TestApplicant applicant) {
        return attempts.latest(applicant.invitationId()).orElseThrow();
    }

    private TrainingDeclaration only(TestApplicant applicant) {
        List<TrainingDeclaration> all =
                declarations.ofAttempt(attemptOf(applicant).id());
        assertThat(all).hasSize(1);
        return all.get(0);
    }
}

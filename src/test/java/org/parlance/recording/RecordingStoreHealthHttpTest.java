package org.parlance.recording;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parlance.testing.Patience;
import org.parlance.testing.RunningParlance;

@QuarkusTest
@WithTestResource(RunningParlance.class)
class RecordingStoreHealthHttpTest {

    @Inject
    RecordingConfig config;

    @Test
    void theNodeIsReadyOnlyWhileRecordingsCanBeKept() throws IOException {
        awaitReadiness(200);
        Path recordings = config.directory();
        Path elsewhere = recordings.resolveSibling(recordings.getFileName() + "-elsewhere");
        Files.move(recordings, elsewhere);
        Files.createFile(recordings);
        try {
            awaitReadiness(503);
            given().get("/q/health/live").then().statusCode(200);
        } finally {
            Files.delete(recordings);
            Files.move(elsewhere, recordings);
        }
        awaitReadiness(200);
    }

    private static void awaitReadiness(int status) {
        Patience.await(
                "readiness " + status,
                () -> Optional.of(given().get("/q/health/ready").statusCode()).filter(found -> found == status));
    }
}

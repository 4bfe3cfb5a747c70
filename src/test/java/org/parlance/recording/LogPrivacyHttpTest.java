package org.parlance.recording;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parlance.testing.RunningParlance;
import org.parlance.testing.Speech;
import org.parlance.testing.TestApplicant;
import org.parlance.testing.TestApplicant.TakenItem;
import org.parlance.testing.TestHiring;

/** The log tells of attempts and recordings by their ids, and of nobody. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
class LogPrivacyHttpTest {
    private static final String WORDS = "My name is Quillon Brackwater, write to quillon@brackwater.example";

    private final Lines log = new Lines();

    @Inject
    TestHiring hiring;

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(log);
    }

    @AfterEach
    void cease() {
        Logger.getLogger("").removeHandler(log);
    }

    @Test
    void aWholeSittingLeavesIdsAndNoPerson() {
        TestApplicant speaker = hiring.invite(TestHiring.VOICE).open().consent();
        TakenItem spoken = speaker.take();
        UUID recording = speaker.record(spoken, 0, Speech.noise(1.5, 0.1).bytes());
        speaker.finish(spoken, "stopped", List.of(recording));
        speaker.skipTheRest();
        TestApplicant writer = hiring.invite(TestHiring.WRITING).open().consent();
        write(writer, writer.take());
        fail(writer);
        writer.skipTheRest();

        String text = String.join("\n", log.lines);
        assertThat(text).contains("recordingId=" + recording).contains("attemptId=");
        for (TestApplicant applicant : List.of(speaker, writer)) {
            assertThat(text).doesNotContain(applicant.token()).doesNotContain(applicant.phone());
        }
        assertThat(text)
                .doesNotContain("Brackwater")
                .doesNotContain("brackwater")
                .doesNotContainPattern("Applicant \\d");
    }

    private static void write(TestApplicant writer, TakenItem item) {
        writer.put(TestApplicant.path(item, "answer"), Map.of("text", WORDS, "typedSeconds", 9))
                .statusCode(200);
    }

    /** What is wrong is where data slips into logs. */
    private static void fail(TestApplicant writer) {
        writer.post("/sitting/open", Map.of("token", "quillon@brackwater.example"));
        writer.post("/sitting/open", Map.of("shortCode", "Brackwater", "phone", writer.phone()));
        writer.request()
                .contentType("application/json")
                .body("{\"version\":\"quillon@brackwater.example")
                .post("/sitting/consent");
        writer.request()
                .contentType("application/json")
                .body("{\"text\":{\"Brackwater\":1}}")
                .put("/sitting/items/" + UUID.randomUUID() + "/answer");
    }

    private static final class Lines extends Handler {
        private final Queue<String> lines = new ConcurrentLinkedQueue<>();
        private final PatternFormatter format = new PatternFormatter("%c %m%e");

        @Override
        public void publish(LogRecord logged) {
            ExtLogRecord full = ExtLogRecord.wrap(logged);
            lines.add(format.format(full) + " " + full.getMdcCopy());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}

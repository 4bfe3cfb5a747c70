package org.parlance.recording;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.parlance.delivery.Attempt;
import org.parlance.web.Problems;

/** Who may send a recording, and until when. */
@ApplicationScoped
class RecordingGate {
    private final Recordings recordings;
    private final Clock clock;

    RecordingGate(Recordings recordings, Clock clock) {
        this.recordings = recordings;
        this.clock = clock;
    }

    /** @throws HttpProblem 403 when it is another attempt's, 404 when it was not announced */
    Recording find(Attempt attempt, UUID recordingId) {
        Recording recording = recordings.findByIdOptional(recordingId).orElseThrow(RecordingGate::notAnnounced);
        requireOwner(attempt, recording);
        return recording;
    }

    static HttpProblem notAnnounced() {
        return Problems.notFound("This recording was not announced.");
    }

    /** @throws HttpProblem 403 when it is another attempt's */
    static void requireOwner(Attempt attempt, Recording recording) {
        if (!recording.attemptId().equals(attempt.id())) {
            throw Problems.forbidden("This recording belongs to another attempt.");
        }
    }

    /** @throws HttpProblem 410 when it is over */
    void requireWindow(Attempt attempt) {
        if (!attempt.uploadOpen(clock.instant())) {
            throw Problems.gone("The time to send recordings of this test is over, 24 hours after its end.");
        }
    }

    /** The store is away or full: nothing was acknowledged, and the page tries again. */
    static HttpProblem notKept() {
        return Problems.of(503, "Not kept", "The recording could not be stored now. It is tried again.")
                .withHeader("Retry-After", 5)
                .build();
    }
}

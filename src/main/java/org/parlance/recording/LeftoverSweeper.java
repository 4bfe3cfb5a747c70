package org.parlance.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.parlance.delivery.Attempt;
import org.parlance.jobs.RecurringJob;

/** Seals what came of recordings whose upload window is over, so that no attempt waits for ever. */
@ApplicationScoped
class LeftoverSweeper implements RecurringJob {
    private static final Logger LOG = Logger.getLogger(LeftoverSweeper.class);

    private final Recordings recordings;
    private final RecordingSealer sealer;
    private final Clock clock;

    LeftoverSweeper(Recordings recordings, RecordingSealer sealer, Clock clock) {
        this.recordings = recordings;
        this.sealer = sealer;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "seal-leftovers";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    @ActivateRequestContext
    public void run() {
        recordings.openSince(clock.instant().minus(Attempt.UPLOAD_WINDOW)).forEach(this::seal);
    }

    /** One that cannot be sealed, as with the store away, must not hold up all others. */
    private void seal(UUID recordingId) {
        try {
            sealer.sealLeftover(recordingId);
        } catch (RuntimeException failed) {
            LOG.errorf(failed, "recording %s could not be sealed", recordingId);
        }
    }
}

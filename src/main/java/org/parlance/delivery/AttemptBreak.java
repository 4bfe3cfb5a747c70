package org.parlance.delivery;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A break between two items, during which no clock of the test runs. It ends by itself. */
@Entity
public class AttemptBreak {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID attemptId;
    private Instant begunAt;
    private Instant endsAt;
    private Instant endedAt;

    @Version
    private int lockVersion;

    protected AttemptBreak() {}

    AttemptBreak(UUID attemptId, Instant now, Duration most) {
        this.attemptId = attemptId;
        this.begunAt = now;
        this.endsAt = now.plus(most);
    }

    /** Ends it now, or at its latest end where that is over; again is harmless. */
    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now.isBefore(endsAt) ? now : endsAt;
        }
    }

    boolean runningAt(Instant now) {
        return endedAt == null && now.isBefore(endsAt);
    }

    /** Whole seconds, rounded up. */
    long secondsLeft(Instant now) {
        return Math.max(0, (Duration.between(now, endsAt).toMillis() + 999) / 1000);
    }
}

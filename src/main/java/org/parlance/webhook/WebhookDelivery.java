package org.parlance.webhook;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** One event for one endpoint: sent until it is taken, for a day. */
@Entity
public class WebhookDelivery {
    /** How far it is. */
    public enum State {
        WAITING,
        DELIVERED,
        /** Nobody took it for a day. */
        FAILED
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID endpointId;
    private String event;
    private UUID subjectId;
    private String body = "";

    @Enumerated(EnumType.STRING)
    private State state = State.WAITING;

    private int tries;
    private Instant createdAt;
    private Instant nextTryAt;
    private Instant deliveredAt;

    @Version
    private int lockVersion;

    protected WebhookDelivery() {}

    WebhookDelivery(UUID endpointId, WebhookEvent event, UUID subjectId, Instant now) {
        this.endpointId = endpointId;
        this.event = event.id();
        this.subjectId = subjectId;
        this.createdAt = now;
        this.nextTryAt = now;
    }

    void write(String newBody) {
        body = newBody;
    }

    void delivered(Instant now) {
        tries++;
        state = State.DELIVERED;
        deliveredAt = now;
        nextTryAt = null;
    }

    /** @return when it is to be tried again; empty when it is given up */
    Optional<Instant> refused(Instant now) {
        tries++;
        Optional<Duration> wait = RetryPlan.after(tries);
        nextTryAt = wait.map(now::plus).orElse(null);
        if (wait.isEmpty()) {
            state = State.FAILED;
        }
        return Optional.ofNullable(nextTryAt);
    }

    /** Sends the same text once more, whatever became of it. */
    void replay(Instant now) {
        state = State.WAITING;
        tries = 0;
        deliveredAt = null;
        nextTryAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID endpointId() {
        return endpointId;
    }

    public String event() {
        return event;
    }

    /** The attempt that it is about. */
    public UUID subjectId() {
        return subjectId;
    }

    String body() {
        return body;
    }

    public State state() {
        return state;
    }

    /** Since it was made, or since the last replay. */
    public int tries() {
        return tries;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Null when none is planned. */
    public Instant nextTryAt() {
        return nextTryAt;
    }

    /** Null until it is taken. */
    public Instant deliveredAt() {
        return deliveredAt;
    }
}

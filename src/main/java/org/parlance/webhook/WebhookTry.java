package org.parlance.webhook;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** One line of the delivery log. */
@Entity
public class WebhookTry {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID deliveryId;
    private Instant triedAt;
    private Integer status;
    private String problem;

    protected WebhookTry() {}

    WebhookTry(UUID deliveryId, WebhookSender.Answer answer, Instant now) {
        this.deliveryId = deliveryId;
        this.triedAt = now;
        this.status = answer.status();
        this.problem = answer.problem();
    }

    UUID deliveryId() {
        return deliveryId;
    }

    public Instant triedAt() {
        return triedAt;
    }

    /** The HTTP status of the answer; null where there was none. */
    public Integer status() {
        return status;
    }

    /** Why there was no answer; null where there was one. */
    public String problem() {
        return problem;
    }
}

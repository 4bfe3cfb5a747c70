package org.parlance.webhook;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.UuidGenerator;

/** Where a client account wants to be told of events. */
@Entity
public class WebhookEndpoint {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID clientAccountId;
    private String url;
    private String secret;
    private String events;
    private UUID createdBy;
    private Instant createdAt;

    protected WebhookEndpoint() {}

    WebhookEndpoint(UUID clientAccountId, String url, Collection<WebhookEvent> events, UUID createdBy, Instant now) {
        this.clientAccountId = clientAccountId;
        this.url = url;
        this.secret = Signature.newSecret();
        this.events = events.stream().distinct().sorted().map(WebhookEvent::id).collect(Collectors.joining(","));
        this.createdBy = createdBy;
        this.createdAt = now;
    }

    boolean wants(WebhookEvent event) {
        return events().contains(event.id());
    }

    public UUID id() {
        return id;
    }

    public UUID clientAccountId() {
        return clientAccountId;
    }

    public String url() {
        return url;
    }

    /** What messages are signed with; shown to whoever makes the endpoint, once. */
    public String secret() {
        return secret;
    }

    /** The ids of those it is told of. */
    public List<String> events() {
        return Arrays.asList(events.split(","));
    }

    public Instant createdAt() {
        return createdAt;
    }
}

package org.parlance.webhook;

import java.util.Arrays;
import java.util.Optional;

/** What an endpoint may be told of, by the deed in the audit trail that it follows. */
public enum WebhookEvent {
    ATTEMPT_SUBMITTED("attempt.submitted", "attempt.submitted"),
    ATTEMPT_SCORED("attempt.scored", "verdict.issued"),
    ATTEMPT_DECIDED("attempt.decided", "verdict.decided"),
    ATTEMPT_APPEALED("attempt.appealed", "appeal.asked");

    private final String id;
    private final String deed;

    WebhookEvent(String id, String deed) {
        this.id = id;
        this.deed = deed;
    }

    /** As programs see it. */
    public String id() {
        return id;
    }

    public static Optional<WebhookEvent> ofId(String id) {
        return Arrays.stream(values()).filter(event -> event.id.equals(id)).findFirst();
    }

    static Optional<WebhookEvent> following(String deed) {
        return Arrays.stream(values()).filter(event -> event.deed.equals(deed)).findFirst();
    }
}

package org.parlance.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An endpoint as staff see it.
 *
 * @param account name of the client account
 * @param events what it is told of
 * @param waiting messages that are still to be taken
 * @param failed messages that nobody took for a day
 */
public record WebhookView(
        UUID id, String account, String url, List<WebhookEvent> events, Instant createdAt, long waiting, long failed) {

    /**
     * A page of the delivery log, newest first.
     *
     * @param newest whether it begins with the newest
     * @param older id of the last line where there are further ones; else null
     */
    public record Log(WebhookView endpoint, List<Line> lines, boolean newest, UUID older) {}

    /** One message with all that became of it. */
    public record Line(WebhookDelivery delivery, List<WebhookTry> tries) {
        public WebhookEvent event() {
            return WebhookEvent.ofId(delivery.event()).orElseThrow();
        }
    }
}

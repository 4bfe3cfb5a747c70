package org.parlance.webhook;

import java.util.List;
import org.jboss.resteasy.reactive.RestForm;

/**
 * A new endpoint as it was typed, kept so that a mistake costs no typing.
 *
 * @param account id of a client account
 */
record WebhookForm(
        @RestForm String account,
        @RestForm String url,
        @RestForm List<String> events) {
    static final WebhookForm EMPTY = new WebhookForm("", "", List.of());

    public boolean wants(WebhookEvent event) {
        return events != null && events.contains(event.id());
    }
}

package org.parlance.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "parlance.webhooks")
interface WebhookConfig {
    /** Whether endpoints may be in this machine's own networks and without TLS, as in tests and closed installations. */
    @WithDefault("false")
    boolean allowPrivate();

    /** A receiver has this long to answer; it should take the message first and work on it later. */
    @WithDefault("10s")
    Duration timeout();
}

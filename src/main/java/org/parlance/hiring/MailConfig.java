package org.parlance.hiring;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "parlance.mail")
interface MailConfig {
    /** Tries of a mail that the server does not take for now; the waits grow fourfold, to eleven hours in all. */
    @WithDefault("6")
    int tries();

    /** A server that greylists takes the second try only after some minutes. */
    @WithDefault("2m")
    Duration firstRetry();
}

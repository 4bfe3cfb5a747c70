package org.parlance.operations;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;

@ConfigMapping(prefix = "parlance.watchdog")
interface WatchdogConfig {
    /** How often the watchdog looks. */
    @WithDefault("1m")
    Duration every();

    /** By kind of what waits, such as {@code parlance.watchdog.limits.verdict-missing=5m}. */
    Map<String, Duration> limits();

    default Duration limit(StuckKind kind) {
        return limits().getOrDefault(kind.id(), kind.usualLimit());
    }
}

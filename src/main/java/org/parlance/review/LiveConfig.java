package org.parlance.review;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Pages that are told of changes as they happen. */
@ConfigMapping(prefix = "parlance.live")
interface LiveConfig {
    /** How often a node asks the database, once for all pages that are open on it. */
    @WithDefault("1s")
    Duration every();

    /** The longest silence; proxies cut a line that is silent for a minute. */
    @WithDefault("15s")
    Duration heartbeat();

    /** A page connects again after this time, so that whoever has signed out, or lost an account, is told no more. */
    @WithDefault("60s")
    Duration longest();

    /** Of one person on one node; a browser keeps one for each page that is in sight. */
    @WithDefault("10")
    int mostPerPerson();

    /** Of everybody on one node. */
    @WithDefault("500")
    int most();
}

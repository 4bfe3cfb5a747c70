package org.parlance.jobs;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "parlance.jobs")
interface JobConfig {
    /** Whether this node works jobs off where its role allows it, or only puts them in. */
    @WithDefault("true")
    boolean enabled();

    /** Jobs at once; scoring is bound to the processor, so about one a core. */
    @WithDefault("2")
    int threads();

    /** A recording is to be scored within a second of its sealing. */
    @WithDefault("250ms")
    Duration pollingInterval();

    /** Tries of a job before it is put aside as dead. */
    @WithDefault("6")
    int tries();

    @WithDefault("2s")
    Duration firstRetry();

    /** How often a worker says that it still lives; after five times without it, others take its jobs over. */
    @WithDefault("3s")
    Duration heartbeat();
}

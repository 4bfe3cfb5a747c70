package org.parlance.authoring;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

@ConfigMapping(prefix = "parlance.authoring")
interface AuthoringConfig {
    /** Where uploaded banks are unpacked; the database has them, so it may be lost. */
    @WithDefault("data/banks")
    Path directory();

    /** How long a node may go on with what it knows before it asks whether a bank was published or retired elsewhere. */
    @WithDefault("2s")
    Duration refresh();
}

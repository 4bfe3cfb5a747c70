package org.parlance.bank;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

@ConfigMapping(prefix = "parlance.banks")
interface BanksConfig {
    /** The directory with the banks and the blueprints; relative to where the server is started. */
    @WithDefault("question-banks")
    Path dir();
}

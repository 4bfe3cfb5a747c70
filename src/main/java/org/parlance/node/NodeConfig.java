package org.parlance.node;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What this process is there for. */
@ConfigMapping(prefix = "parlance.node")
public interface NodeConfig {
    /** {@code web}, {@code worker} or {@code both}. */
    @WithDefault("both")
    NodeRole role();
}

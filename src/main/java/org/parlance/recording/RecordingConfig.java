package org.parlance.recording;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

@ConfigMapping(prefix = "parlance.recordings")
interface RecordingConfig {
    /** Where recordings are kept; has to survive the machine's restart, and be backed up. */
    @WithDefault("data/recordings")
    Path directory();
}

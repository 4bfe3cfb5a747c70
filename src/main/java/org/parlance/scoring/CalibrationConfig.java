package org.parlance.scoring;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

@ConfigMapping(prefix = "parlance.calibrations")
interface CalibrationConfig {
    /** A directory with the operator's own calibrations, such as 'parlance calibrate speech' writes. */
    Optional<Path> dir();
}

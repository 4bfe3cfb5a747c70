package org.parlance.scoring;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.parlance.web.Json;

/** Everything that a score depends on beside the response itself, under one id. */
@Entity
public class EngineVersion {
    @Id
    private String id;

    @JdbcTypeCode(SqlTypes.JSON)
    private String components;

    @JdbcTypeCode(SqlTypes.JSON)
    private String calibration;

    @JdbcTypeCode(SqlTypes.JSON)
    private String writingCalibration;

    private Instant firstUsedAt;

    protected EngineVersion() {}

    public String id() {
        return id;
    }

    /** What was known about the voice's calibration when it was first used; empty where there was none. */
    public Optional<CalibrationFacts> calibration() {
        return Optional.ofNullable(calibration).map(json -> Json.read(json, CalibrationFacts.class));
    }

    /** The same of the calibration of written texts; empty where the rubric's own weights counted. */
    public Optional<CalibrationFacts> writingCalibration() {
        return Optional.ofNullable(writingCalibration).map(json -> Json.read(json, CalibrationFacts.class));
    }

    /** Name to version or checksum. */
    public Map<String, String> components() {
        return Json.read(components, new TypeReference<>() {});
    }
}

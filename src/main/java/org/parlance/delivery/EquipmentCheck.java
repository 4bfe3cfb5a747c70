package org.parlance.delivery;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.parlance.web.Json;

/** One try of the equipment check; all are kept, as a reviewer may want to know how the sound was. */
@Entity
public class EquipmentCheck {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID attemptId;
    private Instant checkedAt;
    private boolean passed;

    @JdbcTypeCode(SqlTypes.JSON)
    private String findings;

    @JdbcTypeCode(SqlTypes.JSON)
    private String measures;

    protected EquipmentCheck() {}

    EquipmentCheck(UUID attemptId, List<String> findings, Map<String, Double> measures, Instant now) {
        this.attemptId = attemptId;
        this.checkedAt = now;
        this.passed = findings.isEmpty();
        this.findings = Json.write(findings);
        this.measures = Json.write(measures);
    }

    public Instant checkedAt() {
        return checkedAt;
    }

    public boolean passed() {
        return passed;
    }

    /** Stable codes, such as "noisy"; empty when it passed. */
    public List<String> findings() {
        return Json.read(findings, new TypeReference<>() {});
    }

    /** What the browser measured, by name: level and noise in dBFS, line-kbps, bandwidth-hz and so on. */
    public Map<String, Double> measures() {
        return Json.read(measures, new TypeReference<>() {});
    }
}

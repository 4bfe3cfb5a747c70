package org.parlance.scoring;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
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

    private Instant firstUsedAt;

    protected EngineVersion() {}

    public String id() {
        return id;
    }

    /** Name to version or checksum. */
    public Map<String, String> components() {
        return Json.read(components, new TypeReference<>() {});
    }
}

package org.parlance.verdict;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.parlance.web.Json;

/** The machine's result of one attempt under one policy version and engine version; never changed. */
@Entity
public class Verdict {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID attemptId;
    private UUID policyId;
    private String engineVersion;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private Double passProbability;
    private Double overall;

    @JdbcTypeCode(SqlTypes.JSON)
    private String reasons;

    private Instant issuedAt;

    protected Verdict() {}

    Verdict(UUID attemptId, UUID policyId, String engineVersion, Combination.Result result, Instant now) {
        this.attemptId = attemptId;
        this.policyId = policyId;
        this.engineVersion = engineVersion;
        this.outcome = result.outcome();
        this.passProbability = result.passProbability();
        this.overall = result.overall() == null ? null : result.overall().value();
        this.reasons = Json.write(result.reasons());
        this.issuedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID attemptId() {
        return attemptId;
    }

    public UUID policyId() {
        return policyId;
    }

    public Outcome outcome() {
        return outcome;
    }

    public String engineVersion() {
        return engineVersion;
    }

    /** 0-1; null when nothing could be said. */
    public Double passProbability() {
        return passProbability;
    }

    /** 0-100; null when nothing could be scored. */
    public Double overall() {
        return overall;
    }

    public List<Reason> reasons() {
        return Json.read(reasons, new TypeReference<>() {});
    }

    public Instant issuedAt() {
        return issuedAt;
    }
}

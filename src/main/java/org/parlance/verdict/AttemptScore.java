package org.parlance.verdict;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A test-level score: of a trait within a skill ("speaking/fluency"), of a skill, or overall. */
@Entity
public class AttemptScore {
    public enum Level {
        TRAIT,
        SKILL,
        OVERALL
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID attemptId;

    @Enumerated(EnumType.STRING)
    private Level level;

    private String name;
    private String engineVersion;
    private double value;
    private double sem;

    protected AttemptScore() {}

    AttemptScore(UUID attemptId, Level level, String name, String engineVersion, Estimate estimate) {
        this.attemptId = attemptId;
        this.level = level;
        this.name = name;
        this.engineVersion = engineVersion;
        this.value = estimate.value();
        this.sem = estimate.sem();
    }

    public UUID attemptId() {
        return attemptId;
    }

    String engineVersion() {
        return engineVersion;
    }

    public Level level() {
        return level;
    }

    public String name() {
        return name;
    }

    /** 0-100. */
    public double value() {
        return value;
    }

    /** Standard error, item sampling included. */
    public double sem() {
        return sem;
    }
}

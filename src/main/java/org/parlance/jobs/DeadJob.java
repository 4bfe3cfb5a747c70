package org.parlance.jobs;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A job whose last try failed; kept until a person has looked. */
@Entity
class DeadJob {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String name;
    private UUID subjectId;
    private String problem;
    private Instant diedAt;

    protected DeadJob() {}

    DeadJob(String name, UUID subjectId, String problem, Instant diedAt) {
        this.name = name;
        this.subjectId = subjectId;
        this.problem = problem;
        this.diedAt = diedAt;
    }
}

package org.parlance.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.parlance.verdict.Verdict;

/** One proposed fail of a list, by the verdict that proposed it. */
@Entity
class FailBatchEntry {
    /** What came of it when the list was confirmed. */
    enum Ending {
        CONFIRMED,
        /** Left out, as it was decided or no longer waits. */
        DECIDED,
        /** Left out, as the machine has come to another verdict since. */
        NEW_VERDICT,
        /** Left out, as something that was given has arrived since the verdict. */
        ARRIVED
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID failBatchId;
    private UUID attemptId;
    private UUID verdictId;
    private boolean sampled;

    @Enumerated(EnumType.STRING)
    private Ending ending;

    protected FailBatchEntry() {}

    FailBatchEntry(FailBatch batch, Verdict verdict, boolean sampled) {
        this.failBatchId = batch.id();
        this.attemptId = verdict.attemptId();
        this.verdictId = verdict.id();
        this.sampled = sampled;
    }

    void ended(Ending how) {
        ending = how;
    }

    UUID attemptId() {
        return attemptId;
    }

    UUID verdictId() {
        return verdictId;
    }

    boolean sampled() {
        return sampled;
    }

    /** Null while the list waits. */
    Ending ending() {
        return ending;
    }
}

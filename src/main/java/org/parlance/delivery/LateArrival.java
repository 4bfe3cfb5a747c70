package org.parlance.delivery;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** Something was given for an item that the server only got after the verdict. */
@Entity
public class LateArrival {
    @Id
    private UUID formItemId;

    private UUID attemptId;
    private Instant arrivedAt;

    protected LateArrival() {}

    LateArrival(FormItem item) {
        this.formItemId = item.id();
        this.attemptId = item.attempt().id();
    }

    void arrived(Instant now) {
        arrivedAt = now;
    }

    public UUID attemptId() {
        return attemptId;
    }

    /** Of the newest, where more than one thing came. */
    public Instant arrivedAt() {
        return arrivedAt;
    }
}

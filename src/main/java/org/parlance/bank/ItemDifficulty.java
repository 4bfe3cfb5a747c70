package org.parlance.bank;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** An estimate of how hard an item is, as it was made at one time; the newest counts. */
@Entity
class ItemDifficulty {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String itemId;
    private int itemVersion;
    private int responses;
    private double points;
    private double se;
    private String modelVersion;
    private Instant estimatedAt;

    protected ItemDifficulty() {}

    ItemDifficulty(DifficultyModel.Estimate estimate, String modelVersion, Instant estimatedAt) {
        this.itemId = estimate.itemId();
        this.itemVersion = estimate.itemVersion();
        this.responses = estimate.responses();
        this.points = estimate.offset();
        this.se = estimate.se();
        this.modelVersion = modelVersion;
        this.estimatedAt = estimatedAt;
    }

    DifficultyModel.Estimate estimate() {
        return new DifficultyModel.Estimate(itemId, itemVersion, responses, points, se);
    }

    Instant estimatedAt() {
        return estimatedAt;
    }
}

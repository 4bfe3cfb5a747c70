package org.parlance.analysis.impact;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** A campaign whose applicants are asked what groups they are of. */
@Entity
class GroupQuestion {
    @Id
    private UUID campaignId;

    protected GroupQuestion() {}

    GroupQuestion(UUID campaignId) {
        this.campaignId = campaignId;
    }
}

package org.parlance.review;

import java.time.Instant;
import java.util.UUID;

/**
 * A campaign in the list.
 *
 * @param language of the test
 * @param open whether tests can be started now
 * @param seats null for as many as are invited
 * @param owner name of who looks after it; null for nobody
 * @param live its funnel
 */
record CampaignSummary(
        UUID id,
        String name,
        String account,
        String profile,
        String language,
        Instant opensAt,
        Instant closesAt,
        boolean open,
        Integer seats,
        String owner,
        LiveFunnel live) {
    /** Whether nobody else can begin. */
    public boolean full() {
        return seats != null && funnel().started() >= seats;
    }

    public Funnel funnel() {
        return live.funnel();
    }
}

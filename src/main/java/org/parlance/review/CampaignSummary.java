package org.parlance.review;

import java.time.Instant;
import java.util.UUID;

/**
 * A campaign in the list.
 *
 * @param language of the test
 * @param open whether tests can be started now
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
        LiveFunnel live) {
    public Funnel funnel() {
        return live.funnel();
    }
}

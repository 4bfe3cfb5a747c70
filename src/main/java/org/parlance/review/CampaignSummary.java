package org.parlance.review;

import java.time.Instant;
import java.util.UUID;

/** A campaign in the list. @param open whether tests can be started now */
record CampaignSummary(
        UUID id,
        String name,
        String account,
        String profile,
        Instant opensAt,
        Instant closesAt,
        boolean open,
        Funnel funnel) {}

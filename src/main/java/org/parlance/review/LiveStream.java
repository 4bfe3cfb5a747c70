package org.parlance.review;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * What one open page is told: all its funnels whenever one of them has moved, and after a silence the same again as a
 * sign of life. Times are nanoseconds of a clock that only goes forward.
 */
final class LiveStream {
    private final UUID personId;
    private final Set<UUID> campaigns;
    private final long silence;
    private final long endsAt;
    private final Consumer<Map<UUID, LiveFunnel>> page;
    private Map<UUID, LiveFunnel> told;
    private long toldAt;

    /**
     * @param silence after which it is told the same again
     * @param endsAt when it is over
     */
    LiveStream(UUID personId, Set<UUID> campaigns, long silence, long endsAt, Consumer<Map<UUID, LiveFunnel>> page) {
        this.personId = personId;
        this.campaigns = campaigns;
        this.silence = silence;
        this.endsAt = endsAt;
        this.page = page;
    }

    UUID personId() {
        return personId;
    }

    Set<UUID> campaigns() {
        return campaigns;
    }

    boolean over(long now) {
        return now - endsAt >= 0;
    }

    /** @param funnels those of other pages too; a campaign without applicants is missing */
    void tell(Map<UUID, LiveFunnel> funnels, long now) {
        Map<UUID, LiveFunnel> mine = new HashMap<>();
        campaigns.forEach(id -> mine.put(id, funnels.getOrDefault(id, LiveFunnel.EMPTY)));
        if (!mine.equals(told) || now - toldAt >= silence) {
            told = mine;
            toldAt = now;
            page.accept(mine);
        }
    }
}

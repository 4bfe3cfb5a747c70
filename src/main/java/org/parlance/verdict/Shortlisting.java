package org.parlance.verdict;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Which attempts recruiters have put forward to HR; the shortlist knows, and whoever shows results asks here. */
public interface Shortlisting {
    /** @param addedBy the name of who put it forward */
    record Entry(String addedBy, Instant addedAt) {}

    /** For the campaigns that the tests were taken for, by attempt id; those that were not put forward are left out. */
    Map<UUID, Entry> among(Collection<UUID> attemptIds);

    /** Whether a result that was endorsed for a campaign was put forward there. */
    Optional<Entry> endorsed(UUID attemptId, UUID campaignId);
}

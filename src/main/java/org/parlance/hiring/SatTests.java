package org.parlance.hiring;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What inviting has to know of tests that were begun. Whoever delivers tests answers. */
public interface SatTests {
    /** A test that an applicant has begun and that was not voided. */
    record SatTest(UUID applicantId, UUID attemptId, UUID campaignId, Instant startedAt) {}

    /** In no order. */
    List<SatTest> of(Collection<UUID> applicantIds);

    /** Those of the invitations whose test was begun, be it voided or not. */
    Set<UUID> begunAmong(Collection<UUID> invitationIds);
}

package org.parlance.delivery;

import java.time.Instant;

/**
 * A test that runs in another browser.
 *
 * @param moved whether it ran in this one before
 * @param since when it went there
 * @param lastSeen when it was last heard of there
 * @param secondsAgo how long that is ago
 */
public record ElsewhereView(boolean moved, Instant since, Instant lastSeen, long secondsAgo) {}

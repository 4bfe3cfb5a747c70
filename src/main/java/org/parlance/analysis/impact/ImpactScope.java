package org.parlance.analysis.impact;

import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;

/**
 * Whose results are compared.
 *
 * @param campaign empty for all
 * @param profile a job profile's id; empty for all
 * @param from the first month in which results were settled
 * @param to the last one
 */
record ImpactScope(Optional<UUID> campaign, Optional<String> profile, YearMonth from, YearMonth to) {}

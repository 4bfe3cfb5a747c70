package org.parlance.analysis;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Whose answers are looked at.
 *
 * @param campaign empty for all of them
 * @param accounts client accounts; empty for all, which is for those who see no applicants
 */
record Scope(Optional<UUID> campaign, Optional<Set<UUID>> accounts) {}

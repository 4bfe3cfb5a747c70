package org.parlance.verdict;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An attempt whose machine verdict is another under other rules.
 *
 * @param decision a person's that stands, whatever the machine says now; empty when there is none
 * @param why the reasons of the verdict that it flips to
 */
public record Flip(UUID attemptId, Outcome from, Outcome to, Optional<Decision> decision, List<Reason> why) {}

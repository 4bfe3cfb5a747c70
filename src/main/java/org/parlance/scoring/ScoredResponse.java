package org.parlance.scoring;

import java.util.List;

/** What scoring one response came to: scores, or the reason why a person has to look. Never a silent zero. */
public sealed interface ScoredResponse {
    Evidence evidence();

    record Scored(List<Score> scores, Evidence evidence, List<Flag> flags) implements ScoredResponse {}

    /** @param reason a stable code, such as "silence" */
    record NeedsReview(String reason, Evidence evidence) implements ScoredResponse {}
}

package org.parlance.scoring.writing;

import java.util.List;
import java.util.Optional;
import org.parlance.scoring.Evidence;
import org.parlance.scoring.Flag;
import org.parlance.scoring.Score;
import org.parlance.scoring.ScoredResponse;

/**
 * All that grading came to.
 *
 * @param scores what the rubric gives, whether or not a person has to look; empty when there is no word
 * @param reason why a person has to look before a score may count; empty when none has to
 */
public record GradedText(List<Score> scores, Evidence evidence, List<Flag> flags, Optional<String> reason) {
    public ScoredResponse response() {
        return reason.<ScoredResponse>map(code -> new ScoredResponse.NeedsReview(code, evidence))
                .orElseGet(() -> new ScoredResponse.Scored(scores, evidence, flags));
    }
}

package org.parlance.analysis.profile;

import java.util.List;
import java.util.Optional;
import org.parlance.analysis.Agreement;
import org.parlance.analysis.RatedScore;

/**
 * How well the machine's test-level scores of a trait agree with blind reviews.
 *
 * @param n ratings
 * @param agreement the same figures as of {@code agree}; empty while there are too few
 */
record TraitAgreement(SkillTrait trait, int n, Optional<Agreement> agreement) {
    /** Fewer ratings say nothing. */
    static final int LEAST = 20;

    static TraitAgreement of(SkillTrait trait, List<RatedScore> rated) {
        return new TraitAgreement(
                trait, rated.size(), rated.size() < LEAST ? Optional.empty() : Optional.of(Agreement.of(rated)));
    }

    public boolean known() {
        return agreement.isPresent();
    }

    /** Null while there are too few ratings. */
    public Agreement figures() {
        return agreement.orElse(null);
    }

    public int least() {
        return LEAST;
    }
}

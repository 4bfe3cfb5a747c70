package org.parlance.verdict;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.parlance.scoring.Flag;
import org.parlance.scoring.SimilarAnswers;
import org.parlance.verdict.Reason.Code;

/**
 * Some flags say that an answer may not be the applicant's own. They change no score and prove nothing, so they end in a
 * person's hands: one reason for each sort of them.
 */
final class Suspicions {
    private static final Set<String> CODES = Set.of(SimilarAnswers.FLAG, "pasted", "writing-aid");

    private Suspicions() {}

    /** @param flags of the attempt's responses */
    static List<Reason> reasons(Collection<List<Flag>> flags) {
        return flags.stream()
                .flatMap(List::stream)
                .map(Flag::code)
                .filter(CODES::contains)
                .distinct()
                .sorted()
                .map(code -> Reason.toLookAt(Code.FLAGGED, code))
                .toList();
    }
}

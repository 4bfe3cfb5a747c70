package org.parlance.verdict;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.parlance.scoring.CalibrationChoice;
import org.parlance.scoring.Flag;
import org.parlance.scoring.SameRecordings;
import org.parlance.scoring.SimilarAnswers;
import org.parlance.verdict.Reason.Code;

/**
 * Some flags say that an answer may not be the applicant's own, that not all of it was judged, or not as the campaign
 * asks. They change no
 * score, so they end in a person's hands: one reason for each sort of them.
 */
final class FlagsToLookAt {
    private static final Set<String> CODES = Set.of(
            SimilarAnswers.FLAG,
            SameRecordings.FLAG,
            SameRecordings.PROMPT_FLAG,
            "pasted",
            "writing-aid",
            Flag.CHANGED_LATE.code(),
            CalibrationChoice.WRITING + CalibrationChoice.GONE,
            CalibrationChoice.WRITING + CalibrationChoice.MISFIT);

    private FlagsToLookAt() {}

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

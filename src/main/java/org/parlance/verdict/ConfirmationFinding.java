package org.parlance.verdict;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.parlance.verdict.Reason.Code;
import org.parlance.verdict.ScoreComparison.Compared;

/** What a confirmation test says of the result that it confirms. Whatever it is not, is for a person. */
public enum ConfirmationFinding {
    /** No difference that is more than chance. */
    AGREES,
    /** A difference in some skill that is hardly chance. */
    APART,
    /** It cannot be compared, or something in it needs a look. */
    UNCLEAR;

    private static final Set<Code> NEED_A_LOOK = EnumSet.of(
            Code.UNSCORABLE,
            Code.NOT_REACHED,
            Code.RATED_BY_PERSON,
            Code.NO_CALIBRATION,
            Code.ANSWERS_NOT_RECOGNISED,
            Code.FLAGGED);

    /** @param reasons that combining its scores gave */
    static ConfirmationFinding of(List<Compared> compared, List<Reason> reasons) {
        if (compared.stream().anyMatch(Compared::apart)) {
            return APART;
        }
        boolean look = reasons.stream().map(Reason::code).anyMatch(NEED_A_LOOK::contains);
        return compared.isEmpty() || look ? UNCLEAR : AGREES;
    }
}

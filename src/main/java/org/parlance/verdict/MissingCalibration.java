package org.parlance.verdict;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.parlance.hiring.PolicyRules;
import org.parlance.scoring.Calibration;
import org.parlance.scoring.CalibrationChoice;
import org.parlance.scoring.Flag;
import org.parlance.verdict.Reason.Code;

/**
 * Where the campaign's calibration could not be used, nobody's voice was judged. If the policy counts that, a person has
 * to listen, even where other responses were judged before.
 */
final class MissingCalibration {
    private MissingCalibration() {}

    /** @param flags of the attempt's responses */
    static Optional<Reason> reason(PolicyRules rules, Collection<List<Flag>> flags) {
        boolean counts = rules.skills().values().stream()
                .anyMatch(rule -> Calibration.TRAITS.stream().anyMatch(rule.traits()::containsKey));
        return flags.stream()
                .flatMap(List::stream)
                .map(Flag::code)
                .filter(code -> counts && CalibrationChoice.says(code))
                .findFirst()
                .map(code -> Reason.toLookAt(Code.NO_CALIBRATION, code));
    }
}

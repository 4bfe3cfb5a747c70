package org.parlance.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parlance.bank.Blueprint.ReviewLimits;
import org.parlance.bank.Blueprint.SkillRule;
import org.parlance.bank.ItemType;
import org.parlance.bank.Skill;
import org.parlance.bank.Trait;
import org.parlance.hiring.PolicyRules;
import org.parlance.scoring.CalibrationChoice;
import org.parlance.scoring.Flag;
import org.parlance.verdict.Reason.Code;

class MissingCalibrationTest {
    private static final List<Flag> GONE = List.of(new Flag("quiet", ""), new Flag(CalibrationChoice.GONE, "own"));

    private static PolicyRules counting(Trait trait) {
        SkillRule rule = new SkillRule(1, 0, Map.of(trait, 1.0), List.of(ItemType.READ_ALOUD));
        return new PolicyRules(Map.of(Skill.SPEAKING, rule), Map.of(), 59, new ReviewLimits(0.2, 0.8));
    }

    @Test
    void aPersonListensWhereAVoiceThatCountsWasNotJudged() {
        assertThat(MissingCalibration.reason(counting(Trait.FLUENCY), List.of(List.of(), GONE)))
                .contains(Reason.toLookAt(Code.NO_CALIBRATION, CalibrationChoice.GONE));
    }

    @Test
    void nobodyNeedsToWhereItWasJudgedOrDoesNotCount() {
        assertThat(MissingCalibration.reason(counting(Trait.FLUENCY), List.of(List.of(new Flag("quiet", "")))))
                .isEmpty();
        assertThat(MissingCalibration.reason(counting(Trait.ACCURACY), List.of(GONE)))
                .isEmpty();
    }
}

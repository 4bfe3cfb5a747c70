package org.parlance.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parlance.bank.Skill;
import org.parlance.verdict.Reason.Code;
import org.parlance.verdict.ScoreComparison.Compared;

/** What a confirmation test has found, and what that means for the shortlist. */
class ConfirmationStateTest {
    private static final Instant SCORED = Instant.parse("2026-11-23T10:00:00Z");
    private static final Compared NEAR = new Compared(Skill.SPEAKING, new Estimate(65, 4), new Estimate(61, 7));
    private static final Compared FAR = new Compared(Skill.LISTENING, new Estimate(80, 4), new Estimate(50, 7));

    @Test
    void oneSkillThatIsApartIsEnough() {
        assertThat(ConfirmationFinding.of(List.of(NEAR), List.of())).isEqualTo(ConfirmationFinding.AGREES);
        assertThat(ConfirmationFinding.of(List.of(NEAR, FAR), List.of())).isEqualTo(ConfirmationFinding.APART);
    }

    @Test
    void whatCannotBeComparedIsLeftToAPerson() {
        assertThat(ConfirmationFinding.of(List.of(), List.of())).isEqualTo(ConfirmationFinding.UNCLEAR);
        assertThat(ConfirmationFinding.of(List.of(NEAR), List.of(Reason.toLookAt(Code.UNSCORABLE, "no-speech"))))
                .isEqualTo(ConfirmationFinding.UNCLEAR);
        assertThat(ConfirmationFinding.of(List.of(NEAR), List.of(Reason.toLookAt(Code.TRAIT_MISSING, "task"))))
                .as("a short test has not all traits")
                .isEqualTo(ConfirmationFinding.AGREES);
    }

    @Test
    void onlyAPassThatKnewBothResultsSettlesADifference() {
        assertThat(ConfirmationState.of(null, null)).isEqualTo(ConfirmationState.NEEDED);
        assertThat(ConfirmationState.of(null, null, SCORED)).isEqualTo(ConfirmationState.ISSUED);
        assertThat(ConfirmationState.of(ConfirmationFinding.AGREES, SCORED, null))
                .isEqualTo(ConfirmationState.AGREES);
        assertThat(ConfirmationState.of(ConfirmationFinding.APART, SCORED, null))
                .isEqualTo(ConfirmationState.WAITS);
        assertThat(ConfirmationState.of(ConfirmationFinding.APART, SCORED, SCORED.minusSeconds(60)))
                .isEqualTo(ConfirmationState.WAITS);
        assertThat(ConfirmationState.of(ConfirmationFinding.UNCLEAR, SCORED, SCORED.plusSeconds(60)))
                .isEqualTo(ConfirmationState.ACCEPTED);
    }

    @Test
    void nobodyIsPutForwardBefore() {
        assertThat(ConfirmationState.values())
                .filteredOn(ConfirmationState::confirmed)
                .containsExactly(ConfirmationState.AGREES, ConfirmationState.ACCEPTED);
    }
}

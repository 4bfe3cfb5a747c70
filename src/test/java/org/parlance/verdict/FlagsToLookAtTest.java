package org.parlance.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parlance.scoring.Flag;
import org.parlance.verdict.Reason.Code;

class FlagsToLookAtTest {
    @Test
    void eachSortIsNamedOnce() {
        List<Reason> reasons = FlagsToLookAt.reasons(List.of(
                List.of(new Flag("similar-to-another", "80% of it"), new Flag("pasted", "1 times")),
                List.of(new Flag("pasted", "3 times"))));

        assertThat(reasons)
                .containsExactly(
                        Reason.toLookAt(Code.FLAGGED, "pasted"), Reason.toLookAt(Code.FLAGGED, "similar-to-another"));
    }

    @Test
    void otherFlagsAreFactsOnly() {
        assertThat(FlagsToLookAt.reasons(List.of(List.of(new Flag("below-minimum", "40 of 70 words")), List.of())))
                .isEmpty();
    }
}

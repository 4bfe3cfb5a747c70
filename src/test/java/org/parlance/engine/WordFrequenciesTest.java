package org.parlance.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordFrequenciesTest {
    private static final WordFrequencies ENGLISH = WordFrequencies.english();

    @Test
    void commonWordsHaveHigherClasses() {
        assertThat(List.of("the", "water", "customer", "refund"))
                .extracting(ENGLISH::classOf)
                .isSortedAccordingTo((one, other) -> other - one);
        assertThat(ENGLISH.classOf("the")).isEqualTo(22);
    }

    @Test
    void bothSpellingsAreKnown() {
        assertThat(ENGLISH.classOf("colour")).isGreaterThan(8);
        assertThat(ENGLISH.classOf("color")).isGreaterThan(8);
        assertThat(ENGLISH.classOf("xqzt")).isZero();
    }
}

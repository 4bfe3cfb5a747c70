package org.parlance.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parlance.testing.Messages;

class FlagWordsTest {
    private final TermMessages terms = Messages.of(TermMessages.class);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quiet",
                "noisy",
                "babble",
                "music",
                "clipping",
                "short-sample",
                "narrow-band",
                "noise-suppression",
                "cut-off",
                "another-voice",
                "voice-in-pause",
                "no-calibration",
                "calibration-gone",
                "calibration-misfit"
            })
    void aFlagHasWordsOfItsOwn(String code) {
        assertThat(terms.flag(code)).contains(" ").isNotEqualTo(code);
    }
}

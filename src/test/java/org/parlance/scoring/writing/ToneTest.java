package org.parlance.scoring.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ToneTest {
    private static final Lexicon ENGLISH = Lexicon.of("en").orElseThrow();

    @Test
    void countsCourtesyOnceAPhrase() {
        assertThat(tone("Please wait. Please call us. Thank you.").courtesies()).isEqualTo(2);
    }

    @Test
    void hearsSlangShoutingAndBlame() {
        Tone tone = tone("u gotta WAIT!! It is your own fault, you should have read the NEWS.");

        assertThat(tone.informal()).isEqualTo(2);
        assertThat(tone.shouting()).isEqualTo(3);
        assertThat(tone.blame()).isEqualTo(2);
    }

    @Test
    void theCustomersOwnCapitalsAreNoShouting() {
        assertThat(Tone.of(Passage.of("Your BRIXXO kettle.", ENGLISH), Set.of("brixxo"), ENGLISH)
                        .shouting())
                .isZero();
    }

    private static Tone tone(String text) {
        return Tone.of(Passage.of(text, ENGLISH), Set.of(), ENGLISH);
    }
}

package org.parlance.scoring.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parlance.bank.AskedTone;

class ToneTest {
    @Test
    void countsCourtesyOnceAPhrase() {
        assertThat(tone("Please wait. Please call us. Thank you.").courtesies()).isEqualTo(2);
    }

    @Test
    void hearsSlangShoutingAndBlame() {
        Tone tone = tone("u gotta WAIT!! It is your own fault, you should have read the NEWS.");

        assertThat(tone.informal()).hasSize(2);
        assertThat(tone.shouting()).hasSize(3);
        assertThat(tone.blame()).hasSize(2);
    }

    @Test
    void theCustomersOwnCapitalsAreNoShouting() {
        assertThat(tone("Your BRIXXO kettle.", "brixxo").shouting()).isEmpty();
    }

    @Test
    void knowsWhetherTheToneIsTheOneAskedFor() {
        Tone sorry = tone("We're really sorry, I'm sad that it is late, and we apologize.");
        assertThat(sorry.meets(AskedTone.APOLOGETIC)).isTrue();
        assertThat(sorry.meets(AskedTone.FORMAL)).isFalse();
        assertThat(sorry.meets(AskedTone.FIRM)).isFalse();

        Tone firm = tone("Unfortunately we are unable to refund an order after thirty days.");
        assertThat(firm.meets(AskedTone.FIRM)).isTrue();
        assertThat(firm.meets(AskedTone.FORMAL)).isTrue();
        assertThat(firm.meets(AskedTone.APOLOGETIC)).isFalse();

        assertThat(tone("Thank you, we are happy to help. Please call us.").meets(AskedTone.FRIENDLY))
                .isTrue();
        assertThat(tone("Wait.").meets(AskedTone.FRIENDLY)).isFalse();
        assertThat(tone("Wait.").meets(AskedTone.NEUTRAL)).isTrue();
    }

    private static Tone tone(String text, String... known) {
        Lexicon english = Lexicon.of("en").orElseThrow();
        return Tone.of(Passage.of(text, english), Set.of(known), english);
    }
}

package org.parlance.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.parlance.bank.Trait;
import org.parlance.scoring.BandDescriptors.Descriptor;

class BandDescriptorsTest {
    @Test
    void everyTraitButTypingHasItsLevelsInWords() {
        assertThat(Arrays.stream(Trait.values())
                        .filter(trait -> !BandDescriptors.shipped().describes(trait)))
                .containsExactly(Trait.TYPING_SPEED, Trait.TYPING_ACCURACY);
        assertThat(BandDescriptors.shipped().of(Trait.GRAMMAR))
                .extracting(Descriptor::band)
                .containsExactly(Band.PRE_A1, Band.A1, Band.A2, Band.B1, Band.B2, Band.C1, Band.C2);
        for (Trait trait : Trait.values()) {
            assertThat(BandDescriptors.shipped().of(trait))
                    .allSatisfy(level -> assertThat(level.text()).isNotBlank());
        }
        assertThat(BandDescriptors.shipped().of(Trait.TYPING_SPEED)).isEmpty();
    }

    @Test
    void aRatingStandsForTheMiddleOfItsBand() {
        assertThat(Band.B2.middle()).isEqualTo(63);
        assertThat(Band.C2.middle()).isEqualTo(92.5);
        for (Band band : Band.values()) {
            assertThat(Band.of(band.middle())).isEqualTo(band);
        }
    }
}

package org.parlance.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parlance.bank.AllowedAccommodations;
import org.parlance.bank.ItemType;
import org.parlance.bank.Trait;
import org.parlance.web.Json;

class GrantedAccommodationsTest {
    private static final AllowedAccommodations ALLOWED =
            new AllowedAccommodations(2, 3, 10, Set.of(ItemType.FORM), Set.of(Trait.FLUENCY));
    private static final GrantedAccommodations ALL =
            new GrantedAccommodations(1.5, 2, 5, Set.of(ItemType.FORM), Set.of(Trait.FLUENCY));

    @Test
    void nothingGoesBeyondTheProfile() {
        assertThat(ALL.within(ALLOWED)).isTrue();
        assertThat(GrantedAccommodations.NONE.within(AllowedAccommodations.NONE))
                .isTrue();
        assertThat(List.of(
                        time(2.05),
                        time(0.9),
                        time(Double.NaN),
                        breaks(4, 5),
                        breaks(2, 11),
                        breaks(2, 0),
                        breaks(-1, 5)))
                .noneMatch(granted -> granted.within(ALLOWED));
        assertThat(new GrantedAccommodations(1, 0, 0, Set.of(ItemType.LISTENING), Set.of()).within(ALLOWED))
                .isFalse();
        assertThat(new GrantedAccommodations(1, 0, 0, Set.of(), Set.of(Trait.PROSODY)).within(ALLOWED))
                .isFalse();
    }

    @Test
    void aRequestIsGrantedAsAskedForOnlyWithEveryKindOfIt() {
        assertThat(ALL.covers(List.of(
                        AccommodationKind.EXTRA_TIME,
                        AccommodationKind.BREAKS,
                        AccommodationKind.TEXT_ALTERNATIVE,
                        AccommodationKind.HUMAN_RATING)))
                .isTrue();
        assertThat(time(1.5).covers(List.of(AccommodationKind.EXTRA_TIME, AccommodationKind.BREAKS)))
                .isFalse();
        assertThat(ALL.covers(List.of(AccommodationKind.OTHER)))
                .as("a person has to say what became of it")
                .isFalse();
    }

    @Test
    void anApplicantIsOfferedWhatTheProfileHas() {
        assertThat(AccommodationKind.of(ALLOWED)).containsExactly(AccommodationKind.values());
        assertThat(AccommodationKind.of(AllowedAccommodations.NONE)).containsExactly(AccommodationKind.OTHER);
    }

    @Test
    void theTimeIsStretchedByTheFactor() {
        assertThat(time(1.25).timed(Duration.ofSeconds(30))).isEqualTo(Duration.ofMillis(37_500));
        assertThat(time(1.25).extraPercent()).isEqualTo(25);
        assertThat(breaks(0, 5)).isEqualTo(GrantedAccommodations.NONE);
        assertThat(breaks(0, 5).none()).isTrue();
    }

    @Test
    void whatIsStoredIsReadBackAndTheTrailHasCodesOnly() {
        assertThat(Json.read(Json.write(ALL), GrantedAccommodations.class)).isEqualTo(ALL);
        assertThat(ALL.codes())
                .containsEntry("extraTime", "1.50")
                .containsEntry("breaks", "2x5")
                .containsEntry("textAlternative", "form")
                .containsEntry("humanRated", "fluency")
                .hasSize(4);
    }

    private static GrantedAccommodations time(double factor) {
        return new GrantedAccommodations(factor, 0, 0, Set.of(), Set.of());
    }

    private static GrantedAccommodations breaks(int count, int minutes) {
        return new GrantedAccommodations(1, count, minutes, Set.of(), Set.of());
    }
}

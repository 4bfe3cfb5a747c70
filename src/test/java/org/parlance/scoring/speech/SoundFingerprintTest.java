package org.parlance.scoring.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parlance.testing.Waves.buzz;
import static org.parlance.testing.Waves.joined;
import static org.parlance.testing.Waves.lowPassed;
import static org.parlance.testing.Waves.mixed;
import static org.parlance.testing.Waves.noise;
import static org.parlance.testing.Waves.resampled;
import static org.parlance.testing.Waves.scaled;
import static org.parlance.testing.Waves.tone;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parlance.bank.BankReader;
import org.parlance.bank.Item;
import org.parlance.bank.Variation;
import org.parlance.testing.Speech;
import org.parlance.testing.TestBanks;

class SoundFingerprintTest {
    private static final int RATE = 16_000;
    private static final String TEXT =
            "I am very sorry about that. I have looked into your order, and it will be with you on Friday morning.";

    private static short[] spoken() {
        return Speech.audio(TEXT).samples();
    }

    private static SoundFingerprint.Match match(short[] later, short[] earlier) {
        return SoundFingerprint.of(later, RATE).in(SoundFingerprint.of(earlier, RATE));
    }

    @Test
    void theSameSoundIsFoundAtAnotherLevelAndTime() {
        short[] spoken = spoken();
        short[] copy = scaled(joined(new short[11_111], spoken), 0.2);

        SoundFingerprint.Match match = match(copy, spoken);

        assertThat(match.same()).isTrue();
        assertThat(match.share()).isGreaterThan(0.5);
        assertThat(match.covered()).isGreaterThan(0.9);
    }

    @Test
    void aNoiseATelephoneAndAMissingBeginningHideItNot() {
        short[] spoken = spoken();
        short[] narrow = lowPassed(Arrays.copyOfRange(spoken, RATE / 3, spoken.length), 3_400);

        assertThat(match(mixed(spoken, noise(8, 0.1), 20), spoken).same()).isTrue();
        assertThat(match(mixed(spoken, noise(8, 0.1), 10), spoken).same()).isTrue();
        assertThat(match(mixed(narrow, noise(8, 0.1), 20), spoken).same()).isTrue();
    }

    @Test
    void theSameWordsByAnotherVoiceAreNotTheSame() {
        assertThat(match(Speech.byAnother(TEXT).samples(), spoken()).same()).isFalse();
    }

    @Test
    void aVoiceAtAnotherSpeedIsNotRecognised() {
        assertThat(match(resampled(spoken(), 1.04), spoken()).same()).isFalse();
    }

    @Test
    void applicantsWhoReadOneTextAtTheirOwnPaceAreNotTheSame() {
        assertNoneAlike(Stream.generate(() -> TEXT).limit(Speech.APPLICANTS));
    }

    @Test
    void applicantsWhoReadOneItemWithOtherNamesAreNotTheSame() {
        Item varied = BankReader.read(TestBanks.directory()).banks().stream()
                .flatMap(bank -> bank.items().stream())
                .filter(item ->
                        item instanceof Item.ReadAloud && item.header().vary().size() > 1)
                .findFirst()
                .orElseThrow();
        assertNoneAlike(Variation.all(varied).map(one -> ((Item.ReadAloud) one).text()));
    }

    /** @param texts of which each is read by another applicant */
    private static void assertNoneAlike(Stream<String> texts) {
        List<SoundFingerprint> readings = texts.map(Speech::byApplicant)
                .map(read -> SoundFingerprint.of(read.samples(), RATE))
                .toList();

        for (SoundFingerprint later : readings) {
            assertThat(readings).filteredOn(earlier -> later.in(earlier).same()).containsExactly(later);
        }
    }

    @Test
    void aPartIsCoveredByItsSeconds() {
        short[] spoken = spoken();
        short[] other = Speech.byAnother("Something else is said here, and it goes on for about as long as that.")
                .samples();

        SoundFingerprint.Match match = match(joined(spoken, other), spoken);

        assertThat(match.same()).isTrue();
        assertThat(match.covered()).isBetween(0.4, 0.85);
    }

    @Test
    void aHumThatBothRoomsHaveIsNoRecording() {
        short[] hum = mixed(tone(6, 400, 0.1), tone(6, 1_000, 0.05));
        short[] one = mixed(buzz(6, t -> 120 + 20 * Math.sin(3 * t), t -> 0.2), hum);
        short[] other = mixed(buzz(6, t -> 210 + 35 * Math.sin(2 * t + 1), t -> 0.2), hum);

        assertThat(match(one, other).same()).isFalse();
    }

    @Test
    void whatIsKeptMatchesAsBefore() {
        SoundFingerprint made = SoundFingerprint.of(spoken(), RATE);
        SoundFingerprint kept = SoundFingerprint.ofBytes(made.bytes());

        assertThat(kept.in(made)).isEqualTo(made.in(kept));
        assertThat(kept.in(made).share()).isEqualTo(1);
        assertThat(made.bytes().length).isBetween(100, 1_000);
    }

    @Test
    void silenceAndNothingAreLikeNothing() {
        assertThat(match(new short[RATE], new short[RATE]).same()).isFalse();
        assertThat(match(new short[0], spoken()).same()).isFalse();
        assertThat(match(spoken(), new short[10]).pairs()).isZero();
    }

    @Test
    void theLongestStaysInItsBounds() {
        assertThat(SoundFingerprint.of(noise(700, 0.1), RATE).bytes()).hasSizeLessThanOrEqualTo(30_000);
    }
}

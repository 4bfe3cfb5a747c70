package org.parlance.scoring.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parlance.engine.Recognition;
import org.parlance.engine.Transcript;
import org.parlance.engine.Word;

class SpeechFeaturesTest {
    private static final List<Word> TURN = List.of(
            new Word("hello", 1.0, 1.5, 1.0), new Word("customer", 2.0, 2.5, 0.5), new Word("service", 2.6, 3.0, 0.9));

    @Test
    void measuresRateAndPausesInTheSpeechSpan() {
        SpeechFeatures features = SpeechFeatures.of(List.of(recognised(TURN)));
        assertThat(features.words()).isEqualTo(3);
        assertThat(features.syllables()).isEqualTo(7);
        assertThat(features.span()).isCloseTo(2.0, within(1e-9));
        assertThat(features.pauses().count()).isEqualTo(1);
        assertThat(features.pauseRatio()).isCloseTo(0.25, within(1e-9));
        assertThat(features.wordsPerMinute()).isCloseTo(90, within(1e-6));
        assertThat(features.syllableRate()).isCloseTo(3.5, within(1e-9));
        assertThat(features.articulationRate()).isCloseTo(7 / 1.5, within(1e-9));
        assertThat(features.meanConfidence()).isCloseTo(0.8, within(1e-9));
        assertThat(features.unsureShare()).isCloseTo(1 / 3.0, within(1e-9));
    }

    @Test
    void silenceAroundTheSpeechChangesNothing() {
        List<Word> later = TURN.stream()
                .map(word -> new Word(word.text(), word.start() + 7, word.end() + 7, word.confidence()))
                .toList();
        SpeechFeatures features = SpeechFeatures.of(List.of(recognised(later)));
        assertThat(features.span()).isCloseTo(2.0, within(1e-9));
        assertThat(features.pauseRatio()).isCloseTo(0.25, within(1e-9));
    }

    @Test
    void turnsAddUp() {
        SpeechFeatures two = SpeechFeatures.of(List.of(recognised(TURN), recognised(TURN)));
        assertThat(two.span()).isCloseTo(4.0, within(1e-9));
        assertThat(two.pauses().count()).isEqualTo(2);
        assertThat(two.syllableRate()).isCloseTo(3.5, within(1e-9));
    }

    private static Recognition recognised(List<Word> words) {
        return new Recognition(new Transcript("", words, 10), List.of(), Optional.empty(), 1);
    }

    @ParameterizedTest
    @CsvSource({
        "the,1",
        "please,1",
        "called,1",
        "wanted,2",
        "customer,3",
        "service,2",
        "available,4",
        "delivered,3",
        "table,2",
        "radio,3",
        "invoices,3",
        "times,1",
        "email,2",
        "apologies,4",
        "situation,4",
        "hmm,1"
    })
    void syllables(String word, int syllables) {
        assertThat(Syllables.of(word)).isEqualTo(syllables);
    }
}

package org.parlance.scoring.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parlance.engine.Alternative;
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

    @Test
    void phonesAndBriefPausesAreRelativeToTheSpan() {
        Map<String, Double> features =
                SpeechFeatures.of(List.of(recognised(TURN))).named();
        // hello 4, customer 8, service 6 phones; gaps of 0.5 and 0.1 seconds
        assertThat(features.get("phoneRate")).isCloseTo(18 / 2.0, within(1e-9));
        assertThat(features.get("phoneArticulation")).isCloseTo(18 / 1.4, within(1e-9));
        assertThat(features.get("briefPausesPerWord")).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(features.get("briefPauseRatio")).isCloseTo(0.3, within(1e-9));
        assertThat(features.get("pauseSecondsPerWord")).isCloseTo(0.2, within(1e-9));
        assertThat(features.get("longestPause")).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void likelihoodsAreRelativeToTheSpan() {
        List<Alternative> ways = List.of(
                new Alternative("hello customer service", 120, TURN),
                new Alternative("hello customers service", 119, List.of()));
        Recognition turn = new Recognition(new Transcript("", TURN, 10), ways, Optional.empty(), 3);
        Map<String, Double> features = SpeechFeatures.of(List.of(turn)).named();
        assertThat(features.get("likelihoodPerSecond")).isCloseTo(60, within(1e-9));
        assertThat(features.get("likelihoodPerPhone")).isCloseTo(120 / 18.0, within(1e-9));
        assertThat(features.get("marginPerSecond")).isCloseTo(0.5, within(1e-9));
        double likelier = 1 / (1 + Math.exp(-1));
        double entropy = -likelier * Math.log(likelier) - (1 - likelier) * Math.log(1 - likelier);
        assertThat(features.get("disagreementPerWord")).isCloseTo(entropy / 3, within(1e-9));
        assertThat(features.get("breaksPerTenWords")).isCloseTo(20 / 3.0, within(1e-9));
        Map<String, Double> twice = SpeechFeatures.of(List.of(turn, turn)).named();
        for (String name : List.of("likelihoodPerSecond", "marginPerSecond", "disagreementPerWord", "phoneRate")) {
            assertThat(twice.get(name)).as(name).isCloseTo(features.get(name), within(1e-9));
        }
    }

    @ParameterizedTest
    @CsvSource({"please hold the line,0", "please please hold,1", "i would i would like,1", "no no no,2"})
    void wordsSaidAgain(String said, int repeated) {
        int words = said.split(" ").length;
        assertThat(SpeechFeatures.of(List.of(Heard.surely(said).recognition())).repeatedShare())
                .isCloseTo((double) repeated / words, within(1e-9));
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

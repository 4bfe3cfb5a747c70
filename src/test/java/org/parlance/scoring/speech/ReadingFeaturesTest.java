package org.parlance.scoring.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parlance.engine.Alternative;
import org.parlance.engine.Recognition;
import org.parlance.engine.SpeechModel;
import org.parlance.engine.Transcript;
import org.parlance.engine.Word;

/** "Thank you for calling", of which "for" was not understood, over two seconds. */
class ReadingFeaturesTest {
    private static final List<String> EXPECTED = List.of("thank", "you", "for", "calling");

    /** Phones: thank 4, you 1, for 3, calling 5. */
    private static final double PHONES = 13;

    private static final List<Word> FREE = List.of(
            new Word("thank", 1.0, 1.4, 1),
            new Word("you", 1.4, 1.5, 1),
            new Word("four", 2.1, 2.4, 0.6),
            new Word("calling", 2.5, 3.0, 1));
    private static final List<Word> FOUND = List.of(
            new Word("thank", 1.0, 1.4, 1),
            new Word("you", 1.4, 1.5, 1),
            new Word(SpeechModel.UNKNOWN, 2.1, 2.4, 1),
            new Word("calling", 2.5, 3.0, 1));

    private final Map<String, Double> features = features(FREE, FOUND, 1);

    @Test
    void fit() {
        assertFeature("fitPerSecond", -8 / 2.0);
        assertFeature("fitPerPhone", -8 / PHONES);
        // three of four words in the first way, at 0.75; four in the second, at 0.25
        assertFeature("expectedPosterior", 0.75 * 0.75 + 0.25 * 1);
        assertFeature("bestAlternativeError", 0);
    }

    @Test
    void matches() {
        assertFeature("matchedShare", 0.75);
        assertFeature("recognisedShare", 0.75);
        assertFeature("wordError", 0.25);
        assertFeature("characterError", 1 / 21.0);
        assertFeature("matchedCharacterError", 4 / 21.0);
        assertFeature("unknownShare", 0.15);
        assertFeature("unknownPerWord", 0.25);
        assertFeature("extraPerWord", 0);
    }

    @Test
    void timing() {
        // 0.6 and 0.1 seconds; four words count as eight
        assertFeature("readingBriefPausesPerWord", 2 / 8.0);
        assertFeature("readingPausesPerWord", 1 / 8.0);
        assertFeature("readingLongPausesPerWord", 1 / 8.0);
        assertFeature("readingPauseRatio", 0.35);
        assertFeature("readingPauseSecondsPerWord", 0.7 / 8);
        assertFeature("readingPauseSecondsPerPhone", 0.7 / PHONES);
        assertFeature("readingLongestPause", 0.6);
        assertFeature("readingLongestPauseShare", 0.3);
        assertFeature("matchedPhoneRate", 10 / 2.0);
        assertFeature("expectedPhoneRate", PHONES / 2);
        assertFeature("matchedArticulation", 10 / 1.3);
        assertFeature("expectedArticulation", PHONES / 1.3);
        assertFeature("breaksPerTenExpectedWords", 10 / 8.0);
        // every phone took a tenth of a second
        assertFeature("phoneLength", Math.log(0.1));
        assertFeature("phoneLengthDeviation", 0);
    }

    @Test
    void neitherTheWordsPlaceInTheRecordingNorFurtherSilenceCounts() {
        Map<String, Double> later = features(later(FREE), later(FOUND), 1);
        features.forEach((name, value) -> assertThat(later.get(name)).as(name).isCloseTo(value, within(1e-9)));
    }

    @Test
    void nothingHeardHasFiniteValues() {
        Recognition silence = new Recognition(new Transcript("", List.of(), 3), List.of(), Optional.empty(), 0);
        Map<String, Double> nothing = ReadingFeatures.of(silence, EXPECTED);
        assertThat(nothing).containsOnlyKeys(features.keySet());
        assertThat(nothing.values()).allSatisfy(value -> assertThat(value).isFinite());
        assertThat(nothing)
                .containsEntry("matchedShare", 0.0)
                .containsEntry("expectedPosterior", 0.0)
                .containsEntry("wordError", 1.0)
                .containsEntry("bestAlternativeError", 1.0);
    }

    @Test
    void everyCalibratedFeatureIsThere() {
        assertThat(Manner.readingFeatures(List.of(Heard.surely("thank you").turn(0)), EXPECTED))
                .containsKeys(CalibratedFeatures.withReference().keySet().toArray(String[]::new));
        assertThat(Manner.freeFeatures(List.of(Heard.surely("thank you").turn(0))))
                .containsKeys(CalibratedFeatures.free().keySet().toArray(String[]::new));
    }

    private void assertFeature(String name, double value) {
        assertThat(features.get(name)).as(name).isCloseTo(value, within(1e-9));
    }

    private static List<Word> later(List<Word> words) {
        return words.stream()
                .map(word -> new Word(word.text(), word.start() + 5, word.end() + 5, word.confidence()))
                .toList();
    }

    private static Map<String, Double> features(List<Word> free, List<Word> found, int breaks) {
        return ReadingFeatures.of(
                new Recognition(
                        new Transcript("thank you four calling", free, 9),
                        List.of(
                                new Alternative("thank you four calling", 100 + Math.log(3), free),
                                new Alternative("thank you for calling", 100, List.of())),
                        Optional.of(new Recognition.Expected(
                                new Transcript("thank you [unk] calling", found, 9), 92 + Math.log(3), EXPECTED)),
                        1 + breaks),
                EXPECTED);
    }
}

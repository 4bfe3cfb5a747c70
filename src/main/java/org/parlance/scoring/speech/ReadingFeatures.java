package org.parlance.scoring.speech;

import static org.parlance.scoring.speech.SpeechFeatures.per;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parlance.engine.Alternative;
import org.parlance.engine.Recognition;
import org.parlance.engine.SpeechModel;
import org.parlance.engine.Word;
import org.parlance.scoring.EditDistance;

/**
 * What recognition says about somebody who had words to say: read-aloud, repeat, sentence building. The decoding that
 * had the expected words to choose from gives times that mishearing does not disturb, and its likelihood beside that of
 * the free one tells how well the sound fits the words. Numbers are per word, per phone or per second of speech, so that
 * the length of a text carries nothing.
 */
final class ReadingFeatures {
    private static final double PAUSE = 0.2;
    private static final double LONG_PAUSE = 0.5;
    private static final double SHORTEST_SPAN = 0.3;
    private static final double WORST_WORD_ERROR = 2;

    /** One pause in a sentence of three words is not three times as bad as one in nine: shorter texts count as this long. */
    private static final double FEW_WORDS = 8;

    private final Recognition recognition;
    private final List<String> expected;
    private final List<Word> found;
    private final List<Word> matched;
    private final List<String> free;
    private final double span;
    private final int phones;

    private ReadingFeatures(Recognition recognition, List<String> expected) {
        this.recognition = recognition;
        this.expected = expected;
        this.found = recognition
                .expected()
                .map(decoded -> decoded.transcript().words())
                .orElse(List.of());
        this.matched = found.stream()
                .filter(word -> !word.text().equals(SpeechModel.UNKNOWN))
                .toList();
        this.free = recognition.free().words().stream().map(Word::text).toList();
        double freeSpan = SpeechFeatures.span(List.of(recognition.free().words()));
        this.span = Math.max(SHORTEST_SPAN, Math.max(freeSpan, SpeechFeatures.span(List.of(found))));
        this.phones = Phones.of(expected);
    }

    /**
     * @param expected words to be said, as the recogniser spells them, those it does not know left out; at least one
     * @return by name
     */
    static Map<String, Double> of(Recognition recognition, List<String> expected) {
        ReadingFeatures features = new ReadingFeatures(recognition, expected);
        Map<String, Double> named = new LinkedHashMap<>();
        features.addFit(named);
        features.addMatches(named);
        features.addTiming(named);
        return named;
    }

    private void addFit(Map<String, Double> named) {
        double fit = recognition.expected().map(Recognition.Expected::score).orElse(0.0) - recognition.freeScore();
        named.put("fitPerSecond", fit / span);
        named.put("fitPerPhone", fit / phones);
        named.put("expectedPosterior", expectedPosterior());
        named.put("bestAlternativeError", bestAlternativeError());
    }

    /** Mean over the expected words of the share of ways of understanding, weighted, that have the word. */
    private double expectedPosterior() {
        List<Alternative> ways = recognition.alternatives();
        double[] shares = Posteriors.of(ways);
        double sum = 0;
        for (int i = 0; i < ways.size(); i++) {
            List<String> said = List.of(ways.get(i).text().split(" "));
            sum += shares[i] * expected.stream().filter(said::contains).count();
        }
        return sum / expected.size();
    }

    private double bestAlternativeError() {
        return recognition.alternatives().stream()
                .mapToDouble(way -> wordError(List.of(way.text().split(" "))))
                .min()
                .orElse(1);
    }

    private double wordError(List<String> said) {
        return Math.min(WORST_WORD_ERROR, per(EditDistance.between(expected, said), expected.size()));
    }

    private void addMatches(Map<String, Double> named) {
        String reference = String.join(" ", expected);
        String matchedText = matched.stream().map(Word::text).collect(Collectors.joining(" "));
        List<String> matchedWords = matched.stream().map(Word::text).toList();
        named.put("matchedShare", per(EditDistance.common(expected, matchedWords), expected.size()));
        named.put("recognisedShare", per(EditDistance.common(expected, free), expected.size()));
        named.put("wordError", wordError(free));
        named.put("characterError", characterError(reference, String.join(" ", free)));
        named.put("matchedCharacterError", characterError(reference, matchedText));
        double unknown = found.stream()
                .filter(word -> word.text().equals(SpeechModel.UNKNOWN))
                .mapToDouble(word -> word.end() - word.start())
                .sum();
        named.put("unknownShare", unknown / span);
        named.put("unknownPerWord", per(found.size() - matched.size(), expected.size()));
        named.put("extraPerWord", per(Math.max(0, matched.size() - expected.size()), expected.size()));
    }

    private static double characterError(String reference, String said) {
        return Math.min(WORST_WORD_ERROR, per(EditDistance.between(reference, said), reference.length()));
    }

    private void addTiming(Map<String, Double> named) {
        Pauses brief = Pauses.of(List.of(found), SpeechFeatures.BRIEF_PAUSE);
        Pauses pauses = Pauses.of(List.of(found), PAUSE);
        Pauses longOnes = Pauses.of(List.of(found), LONG_PAUSE);
        double words = Math.max(FEW_WORDS, expected.size());
        int matchedPhones =
                matched.stream().mapToInt(word -> Phones.of(word.text())).sum();
        named.put("readingBriefPausesPerWord", per(brief.count(), words));
        named.put("readingPausesPerWord", per(pauses.count(), words));
        named.put("readingLongPausesPerWord", per(longOnes.count(), words));
        named.put("readingPauseRatio", brief.seconds() / span);
        named.put("readingPauseSecondsPerWord", per(brief.seconds(), words));
        named.put("readingPauseSecondsPerPhone", per(brief.seconds(), phones));
        named.put("readingLongestPause", brief.longest());
        named.put("readingLongestPauseShare", brief.longest() / span);
        named.put("matchedPhoneRate", matchedPhones / span);
        named.put("expectedPhoneRate", phones / span);
        named.put("matchedArticulation", matchedPhones / Math.max(SHORTEST_SPAN, span - brief.seconds()));
        named.put("expectedArticulation", phones / Math.max(SHORTEST_SPAN, span - brief.seconds()));
        named.put("breaksPerTenExpectedWords", per(10.0 * recognition.breaks(), words));
        List<Double> lengths = new ArrayList<>();
        matched.forEach(
                word -> lengths.add(Math.log(Math.max(0.02, word.end() - word.start()) / Phones.of(word.text()))));
        double mean = lengths.stream().mapToDouble(length -> length).average().orElse(0);
        double variance = lengths.stream()
                .mapToDouble(length -> (length - mean) * (length - mean))
                .average()
                .orElse(0);
        named.put("phoneLength", lengths.isEmpty() ? -2 : mean);
        named.put("phoneLengthDeviation", Math.sqrt(variance));
    }
}

package org.parlance.scoring.speech;

import java.util.List;
import java.util.Map;
import org.parlance.engine.Word;

/**
 * What the recognised words and their times say about the way somebody speaks. Nothing here knows what should have
 * been said. The speech span goes from the first word's start to the last word's end, so silence before and after
 * carries nothing; the spans of several turns are added.
 *
 * @param words recognised words
 * @param syllables in them, estimated
 * @param span seconds
 * @param pauses number of gaps of {@link #PAUSE} seconds or more between words
 * @param pauseSeconds their sum
 * @param longestPause seconds
 * @param meanConfidence of the words, 0-1
 * @param unsureShare share of the words with a confidence below {@link #UNSURE}, 0-1
 */
public record SpeechFeatures(
        int words,
        int syllables,
        double span,
        int pauses,
        double pauseSeconds,
        double longestPause,
        double meanConfidence,
        double unsureShare) {
    /** The shortest gap between words that is a pause, seconds. */
    public static final double PAUSE = 0.25;

    /** A word below this confidence is unsure. */
    public static final double UNSURE = 0.7;

    /** @param turns the words of each recording; at least one word in all */
    public static SpeechFeatures of(List<List<Word>> turns) {
        List<Word> words = turns.stream().flatMap(List::stream).toList();
        double span = 0;
        double pauseSeconds = 0;
        double longest = 0;
        int pauses = 0;
        for (List<Word> turn : turns) {
            for (int i = 0; i < turn.size(); i++) {
                double gap = i == 0 ? 0 : turn.get(i).start() - turn.get(i - 1).end();
                span += i == 0 ? turn.get(turn.size() - 1).end() - turn.get(0).start() : 0;
                if (gap >= PAUSE - 1e-9) {
                    pauses++;
                    pauseSeconds += gap;
                    longest = Math.max(longest, gap);
                }
            }
        }
        return new SpeechFeatures(
                words.size(),
                words.stream().mapToInt(word -> Syllables.of(word.text())).sum(),
                span,
                pauses,
                pauseSeconds,
                longest,
                words.stream().mapToDouble(Word::confidence).average().orElse(0),
                share(words.stream().filter(word -> word.confidence() < UNSURE).count(), words.size()));
    }

    /** Words a minute of the speech span. */
    public double wordsPerMinute() {
        return 60 * perSecond(words, span);
    }

    /** Syllables a second of the speech span: speech rate. */
    public double syllableRate() {
        return perSecond(syllables, span);
    }

    /** Syllables a second of the speech span without its pauses: articulation rate. */
    public double articulationRate() {
        return perSecond(syllables, span - pauseSeconds);
    }

    /** Share of the speech span that is pause, 0-1. */
    public double pauseRatio() {
        return span > 0 ? pauseSeconds / span : 0;
    }

    /** By the names that evidence and reports use. */
    public Map<String, Double> named() {
        return Map.ofEntries(
                Map.entry("words", (double) words),
                Map.entry("syllables", (double) syllables),
                Map.entry("speechSeconds", span),
                Map.entry("wordsPerMinute", wordsPerMinute()),
                Map.entry("syllableRate", syllableRate()),
                Map.entry("articulationRate", articulationRate()),
                Map.entry("pauses", (double) pauses),
                Map.entry("pauseRatio", pauseRatio()),
                Map.entry("longestPause", longestPause),
                Map.entry("meanConfidence", meanConfidence),
                Map.entry("unsureShare", unsureShare));
    }

    private static double perSecond(int count, double seconds) {
        return seconds > 0 ? count / seconds : 0;
    }

    private static double share(long part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}

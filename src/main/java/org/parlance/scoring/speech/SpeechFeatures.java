package org.parlance.scoring.speech;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parlance.engine.Alternative;
import org.parlance.engine.Recognition;
import org.parlance.engine.Word;

/**
 * What free recognition says about the way somebody speaks. Nothing here knows what should have been said. The speech
 * span goes from the first word's start to the last word's end, so silence before and after carries nothing; the spans
 * of several turns are added. No number grows with the length of an answer but those that count words and seconds.
 *
 * @param words recognised words
 * @param syllables in them, estimated
 * @param phones in them, estimated
 * @param span seconds
 * @param pauses gaps of {@link #PAUSE} seconds or more between words
 * @param briefPauses gaps of {@link #BRIEF_PAUSE} seconds or more
 * @param meanConfidence of the words, 0-1
 * @param unsureShare share of the words with a confidence below {@link #UNSURE}, 0-1
 * @param repeatedShare share of the words that say the word before, or the two before, again, 0-1
 * @param likelihood log-likelihood of the best way of understanding
 * @param margin by how much it is better than the next best way, at most {@value #MOST_MARGIN} a turn
 * @param disagreement entropy of the n best ways, nats, summed over the turns
 * @param breaks places where a pause made the recogniser begin anew
 */
public record SpeechFeatures(
        int words,
        int syllables,
        int phones,
        double span,
        Pauses pauses,
        Pauses briefPauses,
        double meanConfidence,
        double unsureShare,
        double repeatedShare,
        double likelihood,
        double margin,
        double disagreement,
        int breaks) {
    /** The shortest gap between words that a listener takes for a pause, seconds. */
    public static final double PAUSE = 0.25;

    /** The shortest gap between words that tells fluent from halting readers, seconds. */
    static final double BRIEF_PAUSE = 0.1;

    /** A word below this confidence is unsure. */
    public static final double UNSURE = 0.7;

    private static final double MOST_MARGIN = 10;

    /** @param turns what was recognised in each recording; at least one word in all */
    public static SpeechFeatures of(List<Recognition> turns) {
        List<List<Word>> byTurn =
                turns.stream().map(turn -> turn.free().words()).toList();
        List<Word> words = byTurn.stream().flatMap(List::stream).toList();
        return new SpeechFeatures(
                words.size(),
                words.stream().mapToInt(word -> Syllables.of(word.text())).sum(),
                words.stream().mapToInt(word -> Phones.of(word.text())).sum(),
                span(byTurn),
                Pauses.of(byTurn, PAUSE),
                Pauses.of(byTurn, BRIEF_PAUSE),
                words.stream().mapToDouble(Word::confidence).average().orElse(0),
                share(words.stream().filter(word -> word.confidence() < UNSURE).count(), words.size()),
                share(byTurn.stream().mapToLong(SpeechFeatures::repeated).sum(), words.size()),
                turns.stream().mapToDouble(Recognition::freeScore).sum(),
                turns.stream().mapToDouble(turn -> margin(turn.alternatives())).sum(),
                turns.stream()
                        .mapToDouble(turn -> disagreement(turn.alternatives()))
                        .sum(),
                turns.stream().mapToInt(Recognition::breaks).sum());
    }

    /** Seconds from the first word to the last, of each turn. */
    static double span(List<List<Word>> turns) {
        return turns.stream()
                .filter(words -> !words.isEmpty())
                .mapToDouble(words ->
                        words.get(words.size() - 1).end() - words.get(0).start())
                .sum();
    }

    private static long repeated(List<Word> words) {
        long repeated = 0;
        for (int i = 1; i < words.size(); i++) {
            String word = words.get(i).text();
            boolean again = word.equals(words.get(i - 1).text());
            boolean pairAgain = i >= 3
                    && word.equals(words.get(i - 2).text())
                    && words.get(i - 1).text().equals(words.get(i - 3).text());
            repeated += again || pairAgain ? 1 : 0;
        }
        return repeated;
    }

    private static double margin(List<Alternative> alternatives) {
        return alternatives.size() < 2
                ? MOST_MARGIN
                : Math.min(
                        MOST_MARGIN,
                        alternatives.get(0).score() - alternatives.get(1).score());
    }

    private static double disagreement(List<Alternative> alternatives) {
        double[] shares = Posteriors.of(alternatives);
        double entropy = 0;
        for (double share : shares) {
            entropy -= share > 0 ? share * Math.log(share) : 0;
        }
        return entropy;
    }

    /** Words a minute of the speech span. */
    public double wordsPerMinute() {
        return 60 * per(words, span);
    }

    /** Syllables a second of the speech span: speech rate. */
    public double syllableRate() {
        return per(syllables, span);
    }

    /** Syllables a second of the speech span without its pauses: articulation rate. */
    public double articulationRate() {
        return per(syllables, span - pauses.seconds());
    }

    /** Share of the speech span that is pause, 0-1. */
    public double pauseRatio() {
        return per(pauses.seconds(), span);
    }

    /** By the names that calibration, evidence and reports use. */
    public Map<String, Double> named() {
        Map<String, Double> named = new LinkedHashMap<>();
        named.put("words", (double) words);
        named.put("speechSeconds", span);
        named.put("wordsPerMinute", wordsPerMinute());
        named.put("syllableRate", syllableRate());
        named.put("articulationRate", articulationRate());
        named.put("phoneRate", per(phones, span));
        named.put("phoneArticulation", per(phones, span - briefPauses.seconds()));
        named.put("phonesPerWord", per(phones, words));
        named.put("pauses", (double) pauses.count());
        named.put("pauseRatio", pauseRatio());
        named.put("pausesPerWord", per(pauses.count(), words));
        named.put("briefPausesPerWord", per(briefPauses.count(), words));
        named.put("briefPauseRatio", per(briefPauses.seconds(), span));
        named.put("pauseSecondsPerWord", per(briefPauses.seconds(), words));
        named.put("wordsPerRun", per(words, pauses.count() + 1.0));
        named.put("longestPause", briefPauses.longest());
        named.put("meanConfidence", meanConfidence);
        named.put("unsureShare", unsureShare);
        named.put("repeatedShare", repeatedShare);
        named.put("likelihoodPerSecond", per(likelihood, span));
        named.put("likelihoodPerPhone", per(likelihood, phones));
        named.put("marginPerSecond", per(margin, span));
        named.put("disagreementPerWord", per(disagreement, words));
        named.put("breaksPerTenWords", per(10.0 * breaks, words));
        return named;
    }

    static double per(double part, double whole) {
        return whole > 1e-9 ? part / whole : 0;
    }

    private static double share(long part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}

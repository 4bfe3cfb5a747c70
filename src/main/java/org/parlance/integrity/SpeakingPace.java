package org.parlance.integrity;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.parlance.engine.Word;

/**
 * How evenly an applicant speaks in his or her own words, to be seen beside the applicant's own reading aloud. Who looks for
 * words pauses more and longer, and in the middle of phrases too, where a reader pauses at their ends (Goldman-Eisler,
 * Psycholinguistics: Experiments in Spontaneous Speech, 1968). There is no line between the two here: what fluent speakers
 * and those who know an answer by heart reach was not measured, so that the figures are all that is said.
 *
 * @param position of the answer's item, from 1; {@link #READING} for all that was read aloud together
 * @param words that were understood
 * @param wordsPerMinute from the first word of each recording to its last, pauses included
 * @param pauses a hundred steps from one word to the next
 * @param silentShare of the time from first to last word, 0-1
 * @param longestPause seconds
 * @param pitchRange semitones from the 10% to the 90% quantile; NaN where it was not measured
 */
public record SpeakingPace(
        int position,
        int words,
        double wordsPerMinute,
        double pauses,
        double silentShare,
        double longestPause,
        double pitchRange) {
    public static final int READING = 0;

    /** Word times come in hundredths of a second, and so short a stop is the making of a consonant. */
    private static final double LEAST_PAUSE = 0.25;

    private static final double ROUNDING = 1e-6;

    /** Fewer words have too few steps between them for a share. */
    private static final int LEAST_WORDS = 20;

    /**
     * One answer.
     *
     * @param position of the item, from 1
     * @param readAloud whether the words were shown; otherwise they are the applicant's own
     * @param turns the words of each recording
     * @param pitchRange semitones, where it was measured
     */
    public record Spoken(int position, boolean readAloud, List<List<Word>> turns, OptionalDouble pitchRange) {}

    /** The reading, and each answer of twenty words or more in own words; empty where one of both is missing. */
    public static List<SpeakingPace> of(List<Spoken> answers) {
        List<Spoken> read = answers.stream().filter(Spoken::readAloud).toList();
        List<SpeakingPace> paces = new ArrayList<>();
        answers.stream()
                .filter(answer -> !answer.readAloud())
                .map(answer -> of(answer.position(), List.of(answer)))
                .filter(pace -> pace.words >= LEAST_WORDS)
                .forEach(paces::add);
        SpeakingPace reading = of(READING, read);
        if (paces.isEmpty() || reading.words < LEAST_WORDS) {
            return List.of();
        }
        paces.add(0, reading);
        return List.copyOf(paces);
    }

    public boolean reading() {
        return position == READING;
    }

    /** The share of the time that is silent, 0-100. */
    public double silentPercent() {
        return 100 * silentShare;
    }

    /** Whether the range of the pitch is known. */
    public boolean melody() {
        return !Double.isNaN(pitchRange);
    }

    private static SpeakingPace of(int position, List<Spoken> answers) {
        int words = 0;
        int steps = 0;
        int pauses = 0;
        double seconds = 0;
        double silent = 0;
        double longest = 0;
        for (Spoken answer : answers) {
            for (List<Word> turn : answer.turns()) {
                words += turn.size();
                for (int i = 1; i < turn.size(); i++) {
                    double gap = turn.get(i).start() - turn.get(i - 1).end();
                    steps++;
                    if (gap >= LEAST_PAUSE - ROUNDING) {
                        pauses++;
                        silent += gap;
                        longest = Math.max(longest, gap);
                    }
                }
                if (!turn.isEmpty()) {
                    seconds += turn.get(turn.size() - 1).end() - turn.get(0).start();
                }
            }
        }
        return new SpeakingPace(
                position,
                words,
                share(60.0 * words, seconds),
                share(100.0 * pauses, steps),
                share(silent, seconds),
                longest,
                answers.stream()
                        .map(Spoken::pitchRange)
                        .flatMapToDouble(OptionalDouble::stream)
                        .average()
                        .orElse(Double.NaN));
    }

    private static double share(double part, double whole) {
        return whole > 0 ? part / whole : 0;
    }
}

package org.parlance.analysis;

/**
 * What the length of the audio alone tells about people's ratings. A score that does not beat this has understood
 * nothing of the speech.
 *
 * @param seconds Pearson of the rating with the audio's seconds
 * @param wordsPerSecond Pearson of the rating with the reference's words by the audio's seconds; NaN where no words are
 *     known
 * @param together multiple correlation of the rating with seconds and words of the reference, 0-1; fitted on these very
 *     responses, so rather too high; NaN where no words are known
 */
public record DurationBaseline(double seconds, double wordsPerSecond, double together) {
    /** @param words of the reference for each response, or nothing at all */
    public static DurationBaseline of(double[] rating, double[] seconds, double[] words) {
        double bySeconds = Correlation.pearson(seconds, rating);
        if (words.length == 0) {
            return new DurationBaseline(bySeconds, Double.NaN, Double.NaN);
        }
        double[] rate = new double[words.length];
        for (int i = 0; i < rate.length; i++) {
            rate[i] = words[i] / seconds[i];
        }
        return new DurationBaseline(
                bySeconds,
                Correlation.pearson(rate, rating),
                multiple(bySeconds, Correlation.pearson(words, rating), Correlation.pearson(seconds, words)));
    }

    /** The multiple correlation with two predictors, from their correlations with the outcome and with each other. */
    private static double multiple(double one, double other, double between) {
        double squared = (one * one + other * other - 2 * one * other * between) / (1 - between * between);
        return Math.sqrt(Math.max(0, Math.min(1, squared)));
    }
}

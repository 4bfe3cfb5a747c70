package org.parlance.scoring.speech;

import java.util.List;
import org.parlance.engine.Word;

/**
 * The gaps between words that are pauses.
 *
 * @param count gaps of at least the least length
 * @param seconds their sum
 * @param longest seconds
 */
record Pauses(int count, double seconds, double longest) {
    /** Word times come in hundredths; a gap that is as long as the least one is a pause. */
    private static final double ROUNDING = 1e-6;

    /** @param turns the words of each recording; what lies between recordings is no pause */
    static Pauses of(List<List<Word>> turns, double least) {
        int count = 0;
        double seconds = 0;
        double longest = 0;
        for (List<Word> words : turns) {
            for (int i = 1; i < words.size(); i++) {
                double gap = words.get(i).start() - words.get(i - 1).end();
                if (gap >= least - ROUNDING) {
                    count++;
                    seconds += gap;
                    longest = Math.max(longest, gap);
                }
            }
        }
        return new Pauses(count, seconds, longest);
    }
}

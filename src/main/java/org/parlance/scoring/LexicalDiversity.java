package org.parlance.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * MTLD, the measure of textual lexical diversity (McCarthy and Jarvis 2010): the mean length of the stretches whose
 * type-token ratio stays above 0.72, taken forward and backward. It hardly depends on a text's length.
 */
public final class LexicalDiversity {
    private static final double THRESHOLD = 0.72;

    private LexicalDiversity() {}

    /** In words; a text that never repeats itself gets its own length. 0 for no words. */
    public static double mtld(List<String> words) {
        if (words.isEmpty()) {
            return 0;
        }
        List<String> backward = new ArrayList<>(words);
        Collections.reverse(backward);
        return (oneWay(words) + oneWay(backward)) / 2;
    }

    public static double typeTokenRatio(List<String> words) {
        return words.isEmpty() ? 0 : (double) new HashSet<>(words).size() / words.size();
    }

    private static double oneWay(List<String> words) {
        double factors = 0;
        Set<String> types = new HashSet<>();
        int tokens = 0;
        double ratio = 1;
        for (String word : words) {
            types.add(word);
            tokens++;
            ratio = (double) types.size() / tokens;
            if (ratio < THRESHOLD) {
                factors++;
                types.clear();
                tokens = 0;
                ratio = 1;
            }
        }
        factors += (1 - ratio) / (1 - THRESHOLD);
        return factors == 0 ? words.size() : Math.min(words.size(), words.size() / factors);
    }
}

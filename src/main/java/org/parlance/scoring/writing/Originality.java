package org.parlance.scoring.writing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How much of a text is the writer's own.
 *
 * @param copied share of words inside runs of five words or more that the prompt has too, 0-1
 * @param repeated share of words in sentences of four words or more that stood in the text before, 0-1
 * @param ownWords words that are neither
 */
record Originality(double copied, double repeated, int ownWords) {
    private static final int RUN = 5;
    private static final int REPEATABLE = 4;

    static Originality of(Passage passage, String prompt) {
        Set<List<String>> runs = new HashSet<>();
        List<String> promptWords = Passage.wordsOf(prompt);
        for (int i = 0; i + RUN <= promptWords.size(); i++) {
            runs.add(promptWords.subList(i, i + RUN));
        }
        Set<List<String>> seen = new HashSet<>();
        int copied = 0;
        int repeated = 0;
        int own = 0;
        for (List<String> sentence : passage.sentences()) {
            if (sentence.size() >= REPEATABLE && !seen.add(sentence)) {
                repeated += sentence.size();
                continue;
            }
            int copiedHere = copiedWords(sentence, runs);
            copied += copiedHere;
            own += sentence.size() - copiedHere;
        }
        int words = Math.max(1, copied + repeated + own);
        return new Originality((double) copied / words, (double) repeated / words, own);
    }

    private static int copiedWords(List<String> sentence, Set<List<String>> runs) {
        Set<Integer> places = new HashSet<>();
        for (int i = 0; i + RUN <= sentence.size(); i++) {
            if (runs.contains(new ArrayList<>(sentence.subList(i, i + RUN)))) {
                for (int k = i; k < i + RUN; k++) {
                    places.add(k);
                }
            }
        }
        return places.size();
    }
}

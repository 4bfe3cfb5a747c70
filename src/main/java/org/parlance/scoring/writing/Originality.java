package org.parlance.scoring.writing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How much of a text is the writer's own.
 *
 * @param copied places inside runs of five words or more that the prompt has too
 * @param repeated sentences that stood in the text before, nearly in the same words
 * @param copiedShare share of the words that are copied, 0-1
 * @param repeatedShare share of the words that are in repeated sentences, 0-1
 * @param ownWords words that are neither
 */
record Originality(List<Span> copied, List<Span> repeated, double copiedShare, double repeatedShare, int ownWords) {
    private static final int RUN = 5;
    /** Shorter sentences, such as a greeting or a thank-you, may come twice. */
    private static final int REPEATABLE = 5;

    /**
     * From this share of words in common on, of the words of both, two sentences are one: a word or two exchanged in ten,
     * while two honest sentences of the 1,311 essays that this was tried with seldom share half.
     */
    private static final double NEARLY = 0.8;

    /** @param times how often a sentence may stand in the text */
    static Originality of(Passage passage, String prompt, int times) {
        Set<List<String>> runs = new HashSet<>();
        List<String> promptWords = Passage.wordsOf(prompt);
        for (int i = 0; i + RUN <= promptWords.size(); i++) {
            runs.add(promptWords.subList(i, i + RUN));
        }
        List<Set<String>> seen = new ArrayList<>();
        List<Span> copied = new ArrayList<>();
        List<Span> repeated = new ArrayList<>();
        int word = 0;
        int copiedWords = 0;
        int repeatedWords = 0;
        for (Passage.Sentence sentence : passage.sentences()) {
            int size = sentence.words().size();
            if (size >= REPEATABLE && saidBefore(sentence.words(), seen, times)) {
                repeated.add(new Span(sentence.from(), sentence.to()));
                repeatedWords += size;
            } else {
                copiedWords += addCopied(passage, word, sentence.words(), runs, copied);
            }
            word += size;
        }
        int words = Math.max(1, word);
        return new Originality(
                List.copyOf(copied),
                List.copyOf(repeated),
                (double) copiedWords / words,
                (double) repeatedWords / words,
                word - copiedWords - repeatedWords);
    }

    /** Whether nothing of the place is copied, nor in a repeated sentence. */
    boolean isOwn(int from, int to) {
        return copied.stream().noneMatch(place -> place.overlaps(from, to))
                && repeated.stream().noneMatch(place -> place.overlaps(from, to));
    }

    private static boolean saidBefore(List<String> sentence, List<Set<String>> seen, int times) {
        Set<String> words = new HashSet<>(sentence);
        long before =
                seen.stream().filter(other -> inCommon(words, other) >= NEARLY).count();
        seen.add(words);
        return before >= times;
    }

    private static double inCommon(Set<String> one, Set<String> other) {
        long both = one.stream().filter(other::contains).count();
        return (double) both / (one.size() + other.size() - both);
    }

    /** @param first of the sentence's words, counted in the passage */
    private static int addCopied(
            Passage passage, int first, List<String> sentence, Set<List<String>> runs, List<Span> into) {
        int count = 0;
        int start = -1;
        int end = 0;
        for (int i = 0; i <= sentence.size(); i++) {
            if (i + RUN <= sentence.size() && runs.contains(sentence.subList(i, i + RUN))) {
                start = start < 0 ? i : start;
                end = i + RUN;
            }
            if (start >= 0 && i >= end) {
                into.add(new Span(
                        passage.words().get(first + start).from(),
                        passage.words().get(first + end - 1).to()));
                count += end - start;
                start = -1;
            }
        }
        return count;
    }
}

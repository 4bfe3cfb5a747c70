package org.parlance.scoring.writing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parlance.bank.AskedTone;
import org.parlance.bank.Item.KeyPoint;
import org.parlance.bank.WrittenItem;

/**
 * What a text was written for.
 *
 * @param prompt everything that was given to read; empty when that is not known
 * @param keyPoints what the text has to say; empty when it is free
 * @param minWords asked for; 0 for none
 * @param maxWords allowed; 0 for any number
 * @param neverErrors words and phrases in which nothing counts as an error
 * @param names of people and companies in the prompt: right however they look
 */
public record WritingTask(
        Genre genre,
        String prompt,
        List<KeyPoint> keyPoints,
        int minWords,
        int maxWords,
        Set<String> neverErrors,
        Set<String> names,
        AskedTone tone) {
    private static final double ROOM = 1.5;
    private static final int SHORTEST = 60;

    public WritingTask {
        keyPoints = List.copyOf(keyPoints);
        neverErrors = Set.copyOf(neverErrors);
        names = Set.copyOf(names);
    }

    public static WritingTask of(WrittenItem.EmailReply item) {
        return new WritingTask(
                Genre.LETTER,
                item.mail().subject() + "\n" + item.mail().body() + "\n" + item.task(),
                item.keyPoints(),
                item.minWords(),
                0,
                item.neverErrors(),
                Set.copyOf(Passage.wordsOf(item.mail().from())),
                item.tone());
    }

    public static WritingTask of(WrittenItem.Summary item) {
        return new WritingTask(
                Genre.SUMMARY,
                item.note() + "\n" + item.task(),
                item.keyPoints(),
                item.minWords(),
                item.maxWords(),
                item.neverErrors(),
                Set.of(),
                AskedTone.NEUTRAL);
    }

    /** The passage is no prompt: to write it down word for word is what was asked. */
    public static WritingTask of(WrittenItem.Reconstruction item) {
        return new WritingTask(
                Genre.RECONSTRUCTION, "", item.keyPoints(), 0, 0, item.neverErrors(), Set.of(), AskedTone.NEUTRAL);
    }

    /**
     * The number of words that a good text of this task has room for: half as many again as the least asked for, within
     * what is allowed, or what is usual for its kind.
     */
    double roomyWords() {
        double words = minWords > 0 ? Math.max(SHORTEST, ROOM * minWords) : genre.usualWords();
        return maxWords > 0 ? Math.min(words, maxWords) : words;
    }

    Set<String> right() {
        Set<String> right = new HashSet<>(neverErrors);
        right.addAll(names);
        return right;
    }

    /** Every word of the prompt and of what is never an error, lower case. */
    Set<String> knownWords() {
        Set<String> words = new HashSet<>(Passage.wordsOf(prompt));
        right().forEach(phrase -> words.addAll(Passage.wordsOf(phrase)));
        return words;
    }
}

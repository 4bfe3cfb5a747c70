package org.parlance.scoring.speech;

import org.parlance.scoring.Evidence.AlignedWord;

/**
 * How much of a text was understood otherwise: words changed, left out and added in relation to the words of the text,
 * after normalisation, each digit being a word. Words that sound alike, contractions and numbers count as the same, and
 * so do letters spelled one by one whose names differ in one sound.
 */
public final class WordErrorRate {
    private WordErrorRate() {}

    /** @return 0 or more; above 1 where more was heard than the text has */
    public static double of(String text, String heard) {
        WordAlignment alignment = WordAlignment.of(text, heard);
        long wrong = alignment.words().stream()
                .filter(word -> !word.operation().equals(WordAlignment.CORRECT))
                .filter(word -> !isNameOfLetter(word))
                .count();
        return alignment.referenceWords() == 0 ? wrong : (double) wrong / alignment.referenceWords();
    }

    /** "b" heard as "be" or, as it may be on the phone, as "p". */
    private static boolean isNameOfLetter(AlignedWord word) {
        if (!word.operation().equals(WordAlignment.SUBSTITUTED)
                || word.expected().length() != 1
                || !Character.isLetter(word.expected().charAt(0))) {
            return false;
        }
        char letter = word.expected().charAt(0);
        return LetterNames.letter(word.said())
                .filter(heard -> heard == letter || LetterNames.soundAlike(heard, letter))
                .isPresent();
    }
}

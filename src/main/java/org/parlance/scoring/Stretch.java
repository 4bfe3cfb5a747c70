package org.parlance.scoring;

/**
 * A piece of an answer that is about as long as a sentence.
 *
 * @param start first character in the answer, counted in UTF-16 units
 * @param end the character after the last one
 */
public record Stretch(String text, int start, int end) {
    public int middle() {
        return (start + end) / 2;
    }
}

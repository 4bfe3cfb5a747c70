package org.parlance.scoring;

import java.util.List;

/**
 * A piece of an answer that is about as long as a sentence.
 *
 * @param start first character in the answer, counted in UTF-16 units
 * @param end the character after the last one
 * @param parts clauses of it, each of which may make a point of its own; empty where it is of one piece
 */
public record Stretch(String text, int start, int end, List<Stretch> parts) {
    public Stretch(String text, int start, int end) {
        this(text, start, end, List.of());
    }

    public int middle() {
        return (start + end) / 2;
    }
}

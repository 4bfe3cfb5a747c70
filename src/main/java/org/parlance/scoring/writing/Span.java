package org.parlance.scoring.writing;

/**
 * A place in a text.
 *
 * @param from first character, counted in UTF-16 units
 * @param to the character after the last one
 */
record Span(int from, int to) {
    boolean overlaps(int otherFrom, int otherTo) {
        return from < otherTo && otherFrom < to;
    }

    boolean holds(int offset) {
        return from <= offset && offset < to;
    }
}

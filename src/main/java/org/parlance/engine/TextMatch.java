package org.parlance.engine;

import java.util.List;

/**
 * A place in a text that LanguageTool found something in.
 *
 * @param rule LanguageTool's rule id
 * @param category LanguageTool's category id
 * @param offset first character of the place, counted in UTF-16 units
 * @param length in UTF-16 units
 * @param message the explanation shown to a reviewer
 * @param suggestions what could stand there instead, best first, at most five
 */
public record TextMatch(
        String rule,
        String category,
        MatchKind kind,
        int offset,
        int length,
        String message,
        List<String> suggestions) {
    /** The same match where its text stands further on. */
    public TextMatch movedBy(int characters) {
        return new TextMatch(rule, category, kind, offset + characters, length, message, suggestions);
    }

    boolean overlaps(TextMatch other) {
        return offset < other.offset + other.length && other.offset < offset + length;
    }
}

package org.parlance.review;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.parlance.engine.TextMatch;

/**
 * A text cut where matches begin and end, so that each piece lies in the same matches from its first character to its
 * last. The pieces hold the text as it is; whoever shows them escapes it.
 *
 * @param matches in the order of the text, numbered from 1
 */
record MarkedText(List<Piece> pieces, List<Numbered> matches) {
    /** @param matches those that the piece lies in; several where matches overlap */
    record Piece(String text, List<Numbered> matches) {
        public boolean marked() {
            return !matches.isEmpty();
        }

        /** The match that is named at the piece: the last that began. */
        public Numbered foremost() {
            return matches.get(matches.size() - 1);
        }
    }

    /** @param number from 1 @param start first character @param end the one after the last @param place the text there */
    record Numbered(int number, int start, int end, String place, TextMatch match) {
        public String suggestions() {
            return String.join(", ", match.suggestions());
        }
    }

    static MarkedText of(String text, List<TextMatch> found) {
        List<TextMatch> ordered = found.stream()
                .filter(match -> match.offset() >= 0 && match.length() > 0 && match.offset() < text.length())
                .sorted((a, b) -> Integer.compare(a.offset(), b.offset()))
                .toList();
        List<Numbered> numbered = IntStream.range(0, ordered.size())
                .mapToObj(i -> numbered(i + 1, ordered.get(i), text))
                .toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        numbered.forEach(match -> cuts.addAll(List.of(match.start(), match.end())));
        List<Piece> pieces = new ArrayList<>();
        for (int start : cuts.headSet(text.length())) {
            int end = cuts.higher(start);
            pieces.add(new Piece(
                    text.substring(start, end),
                    numbered.stream()
                            .filter(match -> match.start() <= start && match.end() >= end)
                            .toList()));
        }
        return new MarkedText(List.copyOf(pieces), numbered);
    }

    private static Numbered numbered(int number, TextMatch match, String text) {
        int end = Math.min(text.length(), match.offset() + match.length());
        return new Numbered(number, match.offset(), end, text.substring(match.offset(), end), match);
    }
}

package org.parlance.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Puts the ways of understanding the pieces of a recording together to ways of understanding all of it. */
final class Alternatives {
    private Alternatives() {}

    /**
     * @param pieces for each piece its ways, best first; none is empty
     * @return the best way of every piece first, then those that differ from it in one piece, by score; at most count
     */
    static List<Alternative> of(List<List<Alternative>> pieces, int count) {
        if (pieces.isEmpty()) {
            return List.of();
        }
        List<Alternative> best = pieces.stream().map(ways -> ways.get(0)).toList();
        List<Alternative> all = new ArrayList<>();
        for (int piece = 0; piece < pieces.size(); piece++) {
            List<Alternative> ways = pieces.get(piece);
            for (Alternative other : ways.subList(1, ways.size())) {
                List<Alternative> chosen = new ArrayList<>(best);
                chosen.set(piece, other);
                all.add(joined(chosen));
            }
        }
        all.sort(Comparator.comparingDouble(Alternative::score).reversed());
        all.add(0, joined(best));
        return List.copyOf(all.subList(0, Math.min(count, all.size())));
    }

    private static Alternative joined(List<Alternative> chosen) {
        return new Alternative(
                chosen.stream()
                        .map(Alternative::text)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" ")),
                chosen.stream().mapToDouble(Alternative::score).sum(),
                chosen.stream().flatMap(way -> way.words().stream()).toList());
    }
}

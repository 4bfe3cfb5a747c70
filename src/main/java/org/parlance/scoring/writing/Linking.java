package org.parlance.scoring.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What ties a text together.
 *
 * @param connectives places of words of the writer's own and phrases that tie sentences together
 * @param connectiveTypes different ones
 * @param paragraphs groups of eight words and more that a line's end parts
 */
record Linking(List<Span> connectives, int connectiveTypes, int paragraphs) {
    private static final int PARAGRAPH_WORDS = 8;

    static Linking of(Passage passage, Originality originality, Lexicon lexicon) {
        List<Span> places = new ArrayList<>();
        for (Lexicon.Relation relation : Lexicon.Relation.values()) {
            lexicon.connectives(relation).places(passage.text()).stream()
                    .filter(place -> originality.isOwn(place.from(), place.to()))
                    .forEach(places::add);
        }
        return new Linking(
                List.copyOf(places),
                (int) places.stream()
                        .map(place -> passage.text()
                                .substring(place.from(), place.to())
                                .toLowerCase(Locale.ROOT))
                        .distinct()
                        .count(),
                (int) passage.lines().stream()
                        .filter(line -> line.words().size() >= PARAGRAPH_WORDS)
                        .count());
    }
}

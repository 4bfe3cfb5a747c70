package org.parlance.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parlance.bank.Item;
import org.parlance.engine.LastUsed;

/**
 * Finds what an answer was asked to say. A phrase is found where its words follow each other in the normalised text;
 * a trailing * stands for any ending of that word, and a number only matches as a whole.
 */
public final class KeyPoints {
    /** The phrases of the items that are being answered: each answer is searched for the same ones. */
    private static final LastUsed<String, List<PhraseWord>> READ = new LastUsed<>(20_000);

    private KeyPoints() {}

    /** One result for each point, in the order of the points. */
    public static List<Evidence.PointFound> find(List<Item.KeyPoint> points, String text) {
        List<Token> tokens = TextNormaliser.tokens(text);
        List<Evidence.PointFound> found = new ArrayList<>();
        for (Item.KeyPoint point : points) {
            Optional<String> phrase = point.phrases().stream()
                    .map(candidate -> find(candidate, tokens, text))
                    .flatMap(Optional::stream)
                    .findFirst();
            found.add(new Evidence.PointFound(point.id(), point.description(), phrase.isPresent(), phrase.orElse("")));
        }
        return List.copyOf(found);
    }

    /**
     * A place of a text.
     *
     * @param start the first character, counted in UTF-16 units
     * @param text as written
     */
    public record Place(int start, String text) {}

    /** A text that is searched for many points, so that it is read once. */
    public record Searched(String text, List<Token> tokens) {
        public static Searched of(String text) {
            return new Searched(text, TextNormaliser.tokens(text));
        }
    }

    /** Every place that says one of the point's phrases, in the order of the text. */
    public static List<Place> places(Item.KeyPoint point, String text) {
        return places(point, Searched.of(text));
    }

    /** Every place that says one of the point's phrases, in the order of the text. */
    public static List<Place> places(Item.KeyPoint point, Searched searched) {
        return point.phrases().stream()
                .flatMap(phrase -> places(phrase, searched.tokens, searched.text).stream())
                .sorted(Comparator.comparingInt(Place::start))
                .toList();
    }

    /** The place of the text, as written, that says the phrase. */
    public static Optional<String> find(String phrase, String text) {
        return find(phrase, TextNormaliser.tokens(text), text);
    }

    private static Optional<String> find(String phrase, List<Token> tokens, String text) {
        return places(phrase, tokens, text).stream().map(Place::text).findFirst();
    }

    private static List<Place> places(String phrase, List<Token> tokens, String text) {
        List<PhraseWord> words = READ.of(phrase, PhraseWord::of);
        List<Place> places = new ArrayList<>();
        for (int start = 0; !words.isEmpty() && start + words.size() <= tokens.size(); start++) {
            int end = start + words.size();
            boolean cutsNumber = tokens.get(start).continues()
                    || end < tokens.size() && tokens.get(end).continues();
            if (!cutsNumber && matches(words, tokens.subList(start, end))) {
                int from = tokens.get(start).start();
                places.add(
                        new Place(from, text.substring(from, tokens.get(end - 1).end())));
            }
        }
        return places;
    }

    private static boolean matches(List<PhraseWord> words, List<Token> tokens) {
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).matches(tokens.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** @param open whether the word may end in any way */
    private record PhraseWord(Token word, boolean open) {
        static List<PhraseWord> of(String phrase) {
            return TextNormaliser.tokens(phrase).stream()
                    .map(token -> new PhraseWord(token, phrase.startsWith("*", token.end())))
                    .toList();
        }

        boolean matches(Token token) {
            if (!open) {
                return word.text().equals(token.text());
            }
            return token.text().startsWith(word.text())
                    || token.shown().startsWith(word.shown())
                    || token.text().startsWith(commonStem());
        }

        /** "apologis*" has to meet "apologize", whose British ending the stem cuts in two. */
        private String commonStem() {
            String stem = word.text();
            return stem.endsWith("is") || stem.endsWith("ys") ? stem.substring(0, stem.length() - 1) + "z" : stem;
        }
    }
}

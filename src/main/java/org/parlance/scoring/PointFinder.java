package org.parlance.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parlance.bank.Item.KeyPoint;
import org.parlance.engine.LastUsed;
import org.parlance.scoring.Evidence.Coverage;
import org.parlance.scoring.Evidence.PointFound;

/**
 * Finds the points that an answer was asked to make: by the point's phrases, else by a stretch of it whose meaning is near
 * the point's description or one of its longer phrases.
 *
 * <p>Near is a cosine of at least {@value #NEAR}: of paraphrases that were tried 0.47 to 0.69 belonged to the point and
 * up to 0.43 did not; clumsier ones (0.28 to 0.42) are missed rather than wrongly found. A point that names a number or
 * a day is met only by a stretch with one of these, as embeddings hardly tell three days from five.
 *
 * <p>A point that has to come after another one and was said before it only is not covered.
 */
public final class PointFinder {
    static final double NEAR = 0.45;

    /** A sentence that says two things is this near to either at least. */
    private static final double IN_PARTS = 0.28;

    private static final int LONG_PHRASE = 3;

    /** "Dear Ms Lane" makes no point by its meaning. */
    private static final int LEAST_WORDS = 4;

    private static final int STEM = 5;

    /** Whether a place that says a point, or means it, really does. */
    @FunctionalInterface
    public interface Proof {
        boolean holds(KeyPoint point, KeyPoints.Place place, Coverage how);
    }

    /** What is looked for of the items that are being answered. */
    private static final LastUsed<KeyPoint, Sought> SOUGHT = new LastUsed<>(5_000);

    /**
     * @param meanings what comes near the point
     * @param exact words of which one has to be there; any will do where there is none
     * @param stems the beginnings of its longer words
     */
    private record Sought(List<String> meanings, Set<String> exact, Set<String> stems) {
        static Sought of(KeyPoint point) {
            List<String> meanings = PointFinder.meanings(point).toList();
            return new Sought(
                    meanings,
                    exactWords(point),
                    stemsOf(meanings.stream().flatMap(PointFinder::words)).collect(Collectors.toSet()));
        }
    }

    /** @param place where it was said, in characters of the answer */
    private record Found(PointFound point, int place) {}

    /** @param words of the stretch, normalised */
    private record Candidate(Stretch stretch, Set<String> words) {
        static Candidate of(Stretch stretch) {
            return new Candidate(stretch, PointFinder.words(stretch.text()).collect(Collectors.toSet()));
        }

        boolean says(Set<String> exact) {
            return exact.isEmpty() || words.stream().anyMatch(exact::contains);
        }

        long shared(Set<String> stems) {
            return stemsOf(words.stream()).filter(stems::contains).count();
        }
    }

    private final KeyPoints.Searched text;
    private final List<Candidate> candidates;
    private final Similarity similarity;
    private final Proof proof;

    private PointFinder(String text, List<Stretch> stretches, Similarity similarity, Proof proof) {
        this.text = KeyPoints.Searched.of(text);
        this.candidates = stretches.stream()
                .filter(stretch -> stretch.text().split("\\s+").length >= LEAST_WORDS)
                .map(Candidate::of)
                .toList();
        this.similarity = similarity;
        this.proof = proof;
    }

    /**
     * One result for each point, in the order of the points.
     *
     * @param text the answer
     * @param stretches of the text
     */
    public static List<PointFound> find(
            List<KeyPoint> points, String text, List<Stretch> stretches, Similarity similarity) {
        return find(points, text, stretches, similarity, (point, place, how) -> true);
    }

    /** @param proof a place that it does not hold for covers no point */
    public static List<PointFound> find(
            List<KeyPoint> points, String text, List<Stretch> stretches, Similarity similarity, Proof proof) {
        PointFinder finder = new PointFinder(text, stretches, similarity, proof);
        Map<String, List<Found>> found = new HashMap<>();
        Set<String> before = points.stream().map(KeyPoint::after).collect(Collectors.toSet());
        points.forEach(point ->
                found.put(point.id(), finder.everywhere(point, point.after() != null || before.contains(point.id()))));
        return points.stream().map(point -> inOrder(point, found)).toList();
    }

    private static PointFound inOrder(KeyPoint point, Map<String, List<Found>> found) {
        List<Found> places = found.get(point.id());
        if (places.isEmpty()) {
            return new PointFound(point.id(), point.description(), false, "", Coverage.MISSING, 0);
        }
        if (point.after() == null) {
            return places.get(0).point;
        }
        int first = found.getOrDefault(point.after(), List.of()).stream()
                .mapToInt(Found::place)
                .min()
                .orElse(Integer.MAX_VALUE);
        return places.stream()
                .filter(place -> place.place > first)
                .map(Found::point)
                .findFirst()
                .orElseGet(() -> tooEarly(places.get(0).point));
    }

    private static PointFound tooEarly(PointFound early) {
        return new PointFound(
                early.id(), early.description(), false, early.phrase(), Coverage.TOO_EARLY, early.similarity());
    }

    /** By phrases in the order said; by meaning only where no phrase was said. */
    private List<Found> everywhere(KeyPoint point, boolean ordered) {
        List<Found> byPhrase = KeyPoints.places(point, text).stream()
                .filter(place -> proof.holds(point, place, Coverage.PHRASE))
                .map(place -> new Found(covered(point, place.text(), Coverage.PHRASE, 0), place.start()))
                .toList();
        return byPhrase.isEmpty() ? byMeaning(point, ordered) : byPhrase;
    }

    /**
     * The nearest place first. Embedding is the dear part: what cannot be the point is not embedded, what shares words
     * with it is tried first, and one place is enough unless the order of the points matters. Parts of sentences are
     * looked at where no whole one will do.
     */
    private List<Found> byMeaning(KeyPoint point, boolean ordered) {
        Sought sought = SOUGHT.of(point, Sought::of);
        List<Stretch> likeliestFirst = candidates.stream()
                .filter(candidate -> candidate.says(sought.exact))
                .sorted(Comparator.comparingLong(candidate -> -candidate.shared(sought.stems)))
                .map(Candidate::stretch)
                .toList();
        List<Found> found = new ArrayList<>();
        List<Stretch> inParts = new ArrayList<>();
        for (Stretch stretch : likeliestFirst) {
            double nearness = nearness(sought, stretch);
            addMeant(point, stretch, nearness, found);
            if (!ordered && !found.isEmpty()) {
                return found;
            }
            if (nearness >= IN_PARTS && nearness < NEAR) {
                stretch.parts().stream()
                        .filter(part -> Candidate.of(part).says(sought.exact))
                        .forEach(inParts::add);
            }
        }
        for (Stretch part : inParts) {
            addMeant(point, part, nearness(sought, part), found);
        }
        found.sort(Comparator.comparingDouble(one -> -one.point.similarity()));
        return found;
    }

    /** The beginnings of the longer words: enough to see whether two texts share some. */
    private static Stream<String> stemsOf(Stream<String> words) {
        return words.filter(word -> word.length() >= STEM - 1)
                .map(word -> word.substring(0, Math.min(STEM, word.length())))
                .distinct();
    }

    private void addMeant(KeyPoint point, Stretch stretch, double nearness, List<Found> found) {
        if (nearness >= NEAR
                && proof.holds(point, new KeyPoints.Place(stretch.start(), stretch.text()), Coverage.MEANING)) {
            found.add(new Found(covered(point, stretch.text(), Coverage.MEANING, nearness), stretch.middle()));
        }
    }

    private double nearness(Sought sought, Stretch stretch) {
        return sought.meanings.stream()
                .mapToDouble(meaning -> similarity.between(meaning, stretch.text()))
                .max()
                .orElse(0);
    }

    private static PointFound covered(KeyPoint point, String phrase, Coverage how, double nearness) {
        return new PointFound(point.id(), point.description(), true, phrase, how, nearness);
    }

    private static Stream<String> meanings(KeyPoint point) {
        Stream<String> phrases = point.phrases().stream()
                .map(phrase -> phrase.replace("*", ""))
                .filter(phrase -> phrase.split(" ").length >= LONG_PHRASE);
        return Stream.concat(Stream.of(point.description()), phrases);
    }

    private static Set<String> exactWords(KeyPoint point) {
        return words(point.description())
                .filter(word ->
                        word.matches("\\d") || ClosedClasses.of(List.of(word)).isPresent())
                .collect(Collectors.toSet());
    }

    private static Stream<String> words(String text) {
        return TextNormaliser.tokens(text).stream().map(Token::text);
    }
}

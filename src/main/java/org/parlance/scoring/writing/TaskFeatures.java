package org.parlance.scoring.writing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parlance.scoring.Relevance;
import org.parlance.scoring.Similarity;
import org.parlance.scoring.Stretch;

/**
 * What a text did of what it was asked to do.
 *
 * @param words all words
 * @param ownWords words that are neither copied from the prompt nor in a repeated sentence
 * @param minWords asked for; 0 for none
 * @param maxWords allowed; 0 for any number
 * @param points asked for
 * @param covered of these
 * @param stuffed points that were named in lists of key words only
 * @param relevance of the text to the prompt; empty without a prompt, in a language whose meanings cannot be compared,
 *     and where the points show that it is on the topic
 */
record TaskFeatures(
        int words,
        int ownWords,
        int minWords,
        int maxWords,
        int points,
        int covered,
        int stuffed,
        Optional<Relevance> relevance) {
    /** Shorter sentences, such as greetings, are about nothing. */
    private static final int TELLING = 6;

    /** So many sentences tell what a text is about, those of about {@value #PLAIN} words first; two where it is plain. */
    private static final int COMPARED = 4;

    private static final int PLAIN = 12;

    private static final int FIRST = 2;

    private static final double FEW_POINTS = 1 / 3.0;

    static TaskFeatures of(
            WritingTask task, Passage passage, Originality originality, AskedPoints points, Similarity similarity) {
        return new TaskFeatures(
                passage.words().size(),
                originality.ownWords(),
                task.minWords(),
                task.maxWords(),
                points.found().size(),
                points.covered(),
                points.stuffed(),
                fewCovered(points.covered(), points.found().size())
                        ? relevance(task, passage, similarity)
                        : Optional.empty());
    }

    private static Optional<Relevance> relevance(WritingTask task, Passage passage, Similarity similarity) {
        List<Stretch> sentences = passage.sentences().stream()
                .filter(sentence -> sentence.words().size() >= TELLING)
                .sorted(Comparator.comparingInt(
                        sentence -> Math.abs(sentence.words().size() - PLAIN)))
                .limit(COMPARED)
                .map(sentence -> new Stretch(passage.textOf(sentence), sentence.from(), sentence.to()))
                .toList();
        if (task.prompt().isBlank() || sentences.isEmpty() || similarity == Similarity.NONE) {
            return Optional.empty();
        }
        List<String> about = Stream.concat(
                        Stream.of(task.prompt()), task.keyPoints().stream().map(point -> point.description()))
                .toList();
        Relevance first = Relevance.of(sentences.subList(0, Math.min(FIRST, sentences.size())), about, similarity);
        return Optional.of(first.weight() == 1 ? first : Relevance.of(sentences, about, similarity));
    }

    /** Whether anything was asked for that can be looked for. */
    boolean asked() {
        return points > 0 || relevance.isPresent();
    }

    /** Relevance is in doubt, and no more than a third of the points are there to remove it. */
    boolean offTopic() {
        return relevance.map(Relevance::offTopic).orElse(false) && fewCovered(covered, points);
    }

    private static boolean fewCovered(int covered, int points) {
        return covered <= FEW_POINTS * points;
    }
}

package org.parlance.scoring.speech;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parlance.engine.Alternative;
import org.parlance.engine.Recognition;
import org.parlance.engine.Word;
import org.parlance.scoring.ClosedClasses;
import org.parlance.scoring.EditDistance;
import org.parlance.scoring.Evidence.AnswerResult;
import org.parlance.scoring.Evidence.Answered;
import org.parlance.scoring.Evidence.DecidedBy;
import org.parlance.scoring.SpokenForm;

/**
 * Decides whether a spoken answer is right, wrong, or was not recognised. A recogniser often mistakes a bare word,
 * however clearly it was said and however sure it is, so an answer is wrong only where it was clearly another one.
 *
 * <ol>
 *   <li>Right: an accepted answer, or words that sound the same, is in the free transcript or in one of its
 *       alternatives.
 *   <li>Right: decoding with the accepted answers, their rivals and "something else" to choose from finds an accepted
 *       answer surely, and explains the sound as well as the free decoding does. The gap is the difference of the two
 *       log-likelihoods: small vocabularies make words more likely, so an answer that was said gains 1 to 16; the
 *       acoustics of one that was not cost 4 to 12. At least {@value #RIVALS_GAP} is asked for where rivals compete, at
 *       least {@value #OPEN_GAP} where they do not. The limits come from some fifty synthetic answers of two voices.
 *   <li>Wrong: a rival of the accepted answers was clearly heard, or a sentence of other words with a mean confidence of
 *       {@value #CONFIDENT} and without alternatives that say something else; {@value #BARE} words or fewer
 *       only where the answer has no rivals and a gap below {@value #RULED_OUT} rules it out.
 *   <li>Everything else was not recognised; so is what differs from an answer in no more than {@value #NEAR} of its
 *       letters, though it is clear: the recogniser may have heard a commoner word.
 * </ol>
 */
final class AnswerFinder {
    private static final double RIVALS_GAP = -2;
    private static final double OPEN_GAP = 1;
    private static final double RULED_OUT = -10;
    private static final double SURE = 0.7;
    private static final double CONFIDENT = 0.75;
    private static final double CLEAR = 0.9;
    private static final double CLOSE_SCORE = 1;
    private static final int BARE = 3;
    private static final int NEAR_LETTERS = 5;
    private static final double NEAR = 0.3;

    private final String question;
    private final List<String> accepted;
    private final Recognition recognition;
    private final Optional<Set<String>> rivals;

    private AnswerFinder(String question, List<String> accepted, Recognition recognition) {
        this.question = question;
        this.accepted = accepted;
        this.recognition = recognition;
        this.rivals = ClosedClasses.of(acceptedWords(accepted));
    }

    /** @param question its text, for the evidence; empty where it was only heard */
    static Answered find(String question, List<String> accepted, Recognition recognition) {
        return new AnswerFinder(question, accepted, recognition).find();
    }

    /** What the recogniser is to choose from: the accepted answers' words and their rivals. */
    static List<String> choices(List<String> accepted) {
        Set<String> words = new LinkedHashSet<>(acceptedWords(accepted));
        ClosedClasses.of(acceptedWords(accepted)).ifPresent(words::addAll);
        return List.copyOf(words);
    }

    private static List<String> acceptedWords(List<String> accepted) {
        return accepted.stream()
                .flatMap(answer -> SpokenForm.words(answer).stream())
                .distinct()
                .toList();
    }

    private Answered find() {
        String said = recognition.free().text();
        Optional<String> direct = AcceptedAnswers.find(accepted, said);
        if (direct.isPresent()) {
            return answered(AnswerResult.RIGHT, DecidedBy.TRANSCRIPT, direct.get());
        }
        for (Alternative alternative : recognition.alternatives()) {
            Optional<String> found = AcceptedAnswers.find(accepted, alternative.text());
            if (found.isPresent()) {
                return clearRival().isPresent()
                        ? answered(AnswerResult.NOT_RECOGNISED, DecidedBy.NOTHING, "")
                        : answered(AnswerResult.RIGHT, DecidedBy.ALTERNATIVE, found.get());
            }
        }
        Optional<String> chosen = chosen();
        if (chosen.isPresent() && clearRival().isEmpty()) {
            return answered(AnswerResult.RIGHT, DecidedBy.LISTENED_FOR, chosen.get());
        }
        if (clearlyOther()) {
            return answered(AnswerResult.WRONG, DecidedBy.TRANSCRIPT, said);
        }
        return rival(constrained(), SURE)
                .filter(rival -> explains(RIVALS_GAP))
                .map(rival -> answered(AnswerResult.WRONG, DecidedBy.LISTENED_FOR, rival))
                .orElseGet(() -> answered(AnswerResult.NOT_RECOGNISED, DecidedBy.NOTHING, ""));
    }

    private Answered answered(AnswerResult result, DecidedBy by, String given) {
        boolean plain = by == DecidedBy.TRANSCRIPT && result == AnswerResult.RIGHT;
        List<String> heardAs = plain
                ? List.of()
                : recognition.alternatives().stream().map(Alternative::text).toList();
        return new Answered(question, accepted, result, by, given, heardAs);
    }

    private Optional<String> chosen() {
        return explains(rivals.isPresent() ? RIVALS_GAP : OPEN_GAP)
                ? AcceptedAnswers.find(accepted, text(constrained()))
                : Optional.empty();
    }

    /** Whether the words that were listened for are surely what makes the sound. */
    private boolean explains(double leastGap) {
        return gap().isPresent()
                && gap().get() >= leastGap
                && constrained().stream().allMatch(word -> word.confidence() >= SURE);
    }

    private boolean clearlyOther() {
        List<Word> words = recognition.free().words();
        if (words.isEmpty()) {
            return false;
        }
        if (clearRival().isPresent()) {
            return true;
        }
        if (nearlySaid()) {
            return false;
        }
        double confidence =
                words.stream().mapToDouble(Word::confidence).average().orElse(0);
        if (words.size() <= BARE) {
            return rivals.isEmpty()
                    && confidence >= CLEAR
                    && gap().isPresent()
                    && gap().get() < RULED_OUT
                    && alternativesAgree();
        }
        return confidence >= CONFIDENT && alternativesAgree();
    }

    /** Whether some words, written together, differ from an answer in few letters: "past part" is a misheard passport. */
    private boolean nearlySaid() {
        List<String> said = SpokenForm.words(recognition.free().text());
        return accepted.stream().map(SpokenForm::words).anyMatch(answer -> {
            String letters = String.join("", answer);
            return letters.length() >= NEAR_LETTERS
                    && IntStream.rangeClosed(1, answer.size() + 1)
                            .boxed()
                            .flatMap(count -> IntStream.rangeClosed(0, said.size() - count)
                                    .mapToObj(from -> String.join("", said.subList(from, from + count))))
                            .anyMatch(heard -> EditDistance.between(letters, heard) <= NEAR * letters.length());
        });
    }

    private Optional<String> clearRival() {
        return rival(recognition.free().words(), CLEAR);
    }

    /** A member of the accepted answers' class that is none of them. */
    private Optional<String> rival(List<Word> words, double confidence) {
        Set<String> expected = new HashSet<>(acceptedWords(accepted));
        return rivals.flatMap(members -> words.stream()
                .filter(word -> word.confidence() >= confidence)
                .map(Word::text)
                .filter(word -> members.contains(word) && !expected.contains(word))
                .findFirst());
    }

    /** Whether every way of understanding that is about as likely as the best shares at least half of its words. */
    private boolean alternativesAgree() {
        Set<String> best = words(recognition.free().text());
        return recognition.alternatives().stream()
                .filter(other -> other.score() >= recognition.freeScore() - CLOSE_SCORE)
                .allMatch(other -> shared(best, words(other.text())) >= 0.5);
    }

    private static double shared(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return one.isEmpty() ? 0 : (double) both.size() / Math.max(one.size(), other.size());
    }

    private static Set<String> words(String text) {
        return new HashSet<>(List.of(text.split(" ")));
    }

    private Optional<Double> gap() {
        return recognition.alternatives().isEmpty()
                ? Optional.empty()
                : recognition.expected().map(expected -> expected.score() - recognition.freeScore());
    }

    private List<Word> constrained() {
        List<Word> words = new ArrayList<>();
        recognition
                .expected()
                .ifPresent(expected -> words.addAll(expected.transcript().words()));
        return words;
    }

    private static String text(List<Word> words) {
        return String.join(" ", words.stream().map(Word::text).toList());
    }
}

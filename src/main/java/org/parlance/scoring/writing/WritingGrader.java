package org.parlance.scoring.writing;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parlance.bank.WrittenItem;
import org.parlance.engine.MatchKind;
import org.parlance.engine.TextMatch;
import org.parlance.scoring.Evidence;
import org.parlance.scoring.KeyPoints;
import org.parlance.scoring.ScoredResponse;
import org.parlance.scoring.TextChecker;

/** Grades a written reply. */
public final class WritingGrader {
    private WritingGrader() {}

    /**
     * Six traits (grammar, mechanics, task, organisation, register, vocabulary) by {@link WritingRubric}, or the reason
     * why a person has to look: nothing-given, too-short, other-language, gibberish, no-sentences, copied-prompt,
     * repeated-sentences.
     */
    public static ScoredResponse grade(WrittenItem.EmailReply item, String text, TextChecker checker, Lexicon lexicon) {
        Passage passage = Passage.of(text, lexicon);
        if (passage.words().isEmpty()) {
            return new ScoredResponse.NeedsReview("nothing-given", new Evidence.None());
        }
        Originality originality = Originality.of(
                passage, item.mail().subject() + "\n" + item.mail().body() + "\n" + item.task());
        List<TextMatch> matches = errors(item, passage, checker, lexicon);
        List<Evidence.PointFound> points = KeyPoints.find(item.keyPoints(), text);
        Evidence evidence = new Evidence.Writing(text, matches, points, List.of());

        Optional<String> reason =
                AnswerChecks.reviewReason(passage, originality, matches, item.minWords(), lexicon.functionWords());
        if (reason.isPresent()) {
            return new ScoredResponse.NeedsReview(reason.get(), evidence);
        }
        WritingFeatures features = WritingFeatures.of(
                passage,
                originality,
                matches,
                knownWords(item),
                item.minWords(),
                points.size(),
                (int) points.stream().filter(Evidence.PointFound::covered).count(),
                lexicon);
        return new ScoredResponse.Scored(
                WritingRubric.scores(features), evidence, AnswerChecks.flags(features, originality));
    }

    /** The matches that count: nobody's name is misspelt, neither the customer's nor the writer's. */
    private static List<TextMatch> errors(
            WrittenItem.EmailReply item, Passage passage, TextChecker checker, Lexicon lexicon) {
        Set<String> neverErrors = new HashSet<>(item.neverErrors());
        neverErrors.addAll(Passage.wordsOf(item.mail().from()));
        int signature = LetterParts.of(passage, lexicon).signatureOffset();
        return checker.check(passage.text(), neverErrors).stream()
                .filter(match -> match.kind() != MatchKind.SPELLING || match.offset() < signature)
                .toList();
    }

    private static Set<String> knownWords(WrittenItem.EmailReply item) {
        Set<String> words = new HashSet<>(
                Passage.wordsOf(item.mail().subject() + " " + item.mail().body() + " " + item.task()));
        item.neverErrors().forEach(phrase -> words.addAll(Passage.wordsOf(phrase)));
        return words;
    }
}

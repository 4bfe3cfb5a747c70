package org.parlance.scoring.writing;

import java.util.List;
import java.util.Optional;
import org.parlance.engine.MatchKind;
import org.parlance.engine.TextMatch;
import org.parlance.scoring.Evidence;
import org.parlance.scoring.ScoredResponse;

/** Grades a text that somebody wrote for a task. */
public final class WritingGrader {
    private WritingGrader() {}

    /**
     * The traits of the task's genre by {@link WritingRubric}, or the reason why a person has to look: nothing-given,
     * too-short, other-language, gibberish, no-sentences, copied-prompt, repeated-sentences.
     */
    public static ScoredResponse grade(WritingTask task, String text, WritingAids aids) {
        return graded(task, text, aids).response();
    }

    /** The same with the scores of a text that a person has to look at. */
    public static GradedText graded(WritingTask task, String text, WritingAids aids) {
        Passage passage = Passage.of(text, aids.lexicon());
        if (passage.words().isEmpty()) {
            return new GradedText(List.of(), new Evidence.None(), List.of(), Optional.of("nothing-given"));
        }
        AskedPoints points =
                AskedPoints.of(task.keyPoints(), passage, aids.lexicon().functionWords(), aids.similarity());
        return graded(task, passage, points, 1, aids);
    }

    /**
     * @param passage with a word
     * @param readers how many people it is written to: each may be told the same
     */
    static GradedText graded(WritingTask task, Passage passage, AskedPoints points, int readers, WritingAids aids) {
        Originality originality = Originality.of(passage, task.prompt(), readers);
        LetterParts letter = LetterParts.of(passage, aids.lexicon());
        List<TextMatch> matches = errors(task, passage, letter, aids);
        TaskFeatures taskFeatures = TaskFeatures.of(task, passage, originality, points, aids.similarity());
        WritingFeatures features = WritingFeatures.of(task, passage, letter, originality, matches, taskFeatures, aids);
        return new GradedText(
                WritingRubric.scores(features),
                new Evidence.Writing(
                        passage.text(), matches, points.found(), Remarks.of(passage, originality, features)),
                AnswerChecks.flags(features, originality),
                AnswerChecks.reviewReason(
                        passage,
                        originality,
                        matches,
                        task.minWords(),
                        aids.lexicon().functionWords()));
    }

    /** The matches that count: nobody's name is misspelt, neither the customer's nor the writer's. */
    private static List<TextMatch> errors(WritingTask task, Passage passage, LetterParts letter, WritingAids aids) {
        int signature = task.genre().letter()
                ? letter.signatureOffset(passage)
                : passage.text().length();
        return aids.checker().check(passage.text(), task.right()).stream()
                .filter(match -> match.kind() != MatchKind.SPELLING || match.offset() < signature)
                .toList();
    }
}

package org.parlance.scoring.objective;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.parlance.bank.Trait;
import org.parlance.bank.WrittenItem;
import org.parlance.scoring.Evidence;
import org.parlance.scoring.Evidence.QuestionResult;
import org.parlance.scoring.Proportion;
import org.parlance.scoring.Score;
import org.parlance.scoring.ScoredResponse;

/**
 * Grades the questions about a passage: comprehension is the share of points, where each choice, each pair of a matching
 * and each short answer is one. The standard error is binomial.
 */
public final class ReadingGrader {
    private ReadingGrader() {}

    /**
     * @param given answers by field id; what is not there is blank and wrong
     * @param isWord whether the language has a word; another word is no misspelling of the right one
     * @return the trait comprehension, or review for the reason nothing-given when every answer is blank
     */
    public static ScoredResponse grade(WrittenItem.Reading item, Map<String, String> given, Predicate<String> isWord) {
        List<QuestionResult> results = new ArrayList<>();
        for (WrittenItem.ReadingQuestion question : item.questions()) {
            if (question.matching()) {
                question.pairs().forEach(pair -> results.add(matched(question, pair, given)));
            } else {
                results.add(
                        answered(question, given.getOrDefault(question.id(), "").strip(), isWord));
            }
        }
        Evidence evidence = new Evidence.Answers(List.copyOf(results));
        if (results.stream().allMatch(result -> result.given().isEmpty())) {
            return new ScoredResponse.NeedsReview("nothing-given", evidence);
        }
        int right = (int) results.stream().filter(QuestionResult::right).count();
        Proportion points = new Proportion(right, results.size());
        Score score = new Score(
                Trait.COMPREHENSION,
                points.value(),
                points.sem(),
                Map.of("points", (double) results.size(), "pointsRight", (double) right));
        return new ScoredResponse.Scored(List.of(score), evidence, List.of());
    }

    private static QuestionResult matched(
            WrittenItem.ReadingQuestion question, WrittenItem.MatchingPair pair, Map<String, String> given) {
        String chosen = given.getOrDefault(question.field(pair), "").strip();
        return new QuestionResult(
                question.text() + " " + pair.left(), chosen, List.of(pair.right()), chosen.equals(pair.right()));
    }

    private static QuestionResult answered(
            WrittenItem.ReadingQuestion question, String answer, Predicate<String> isWord) {
        boolean right = question.written()
                ? new ShortAnswer(answer, isWord).says(question.accepted())
                : question.accepted().contains(answer);
        return new QuestionResult(question.text(), answer, question.accepted(), right);
    }
}

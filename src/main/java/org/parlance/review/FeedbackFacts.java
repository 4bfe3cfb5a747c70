package org.parlance.review;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.parlance.engine.MatchKind;
import org.parlance.engine.TextMatch;
import org.parlance.scoring.Evidence;

/**
 * What the evidence of a whole attempt counts up to, as far as an applicant is told.
 *
 * @param matches what was found in the language of texts and transcripts, by its sort
 * @param points that a task asked for
 * @param fields that had to be filled
 * @param answers to questions
 * @param wordsPerRun words between two pauses, a mean over the answers; empty where nobody spoke freely
 */
record FeedbackFacts(
        Map<MatchKind, Long> matches, Share points, Share fields, Share answers, OptionalDouble wordsPerRun) {

    /** So many of so many. */
    record Share(long right, long of) {
        static final Share NONE = new Share(0, 0);

        private Share and(boolean isRight) {
            return new Share(right + (isRight ? 1 : 0), of + 1);
        }
    }

    /** The sort of thing that was found most often; of equally many the first of its kind. */
    Optional<MatchKind> mostFrequent() {
        return matches.entrySet().stream()
                .max((one, other) -> one.getValue().equals(other.getValue())
                        ? other.getKey().compareTo(one.getKey())
                        : Long.compare(one.getValue(), other.getValue()))
                .map(Map.Entry::getKey);
    }

    /** @param wordsPerRun of each answer that was spoken freely */
    static FeedbackFacts of(Collection<Evidence> evidence, Collection<Double> wordsPerRun) {
        Map<MatchKind, Long> matches = new EnumMap<>(MatchKind.class);
        Share points = Share.NONE;
        Share fields = Share.NONE;
        Share answers = Share.NONE;
        for (Evidence one : evidence) {
            matchesOf(one).forEach(match -> matches.merge(match.kind(), 1L, Long::sum));
            for (Evidence.PointFound point : pointsOf(one)) {
                points = points.and(point.covered());
            }
            for (Evidence.FieldResult field : fieldsOf(one)) {
                fields = fields.and(field.right());
            }
            for (boolean right : answersOf(one)) {
                answers = answers.and(right);
            }
        }
        return new FeedbackFacts(
                matches,
                points,
                fields,
                answers,
                wordsPerRun.stream().mapToDouble(Double::doubleValue).average());
    }

    private static List<TextMatch> matchesOf(Evidence evidence) {
        if (evidence instanceof Evidence.Writing text) {
            return text.matches();
        }
        if (evidence instanceof Evidence.Chat chat) {
            return chat.replies().stream()
                    .flatMap(reply -> reply.matches().stream())
                    .toList();
        }
        if (evidence instanceof Evidence.Procedure procedure) {
            return procedure.cases().stream()
                    .flatMap(one -> one.matches().stream())
                    .toList();
        }
        // spelling and the like are the recogniser's in a transcript
        return evidence instanceof Evidence.Speech speech
                ? speech.matches().stream()
                        .filter(match -> match.kind() == MatchKind.GRAMMAR)
                        .toList()
                : List.of();
    }

    private static List<Evidence.PointFound> pointsOf(Evidence evidence) {
        if (evidence instanceof Evidence.Writing text) {
            return text.points();
        }
        if (evidence instanceof Evidence.Chat chat) {
            return chat.replies().stream()
                    .flatMap(reply -> reply.points().stream())
                    .toList();
        }
        return evidence instanceof Evidence.Speech speech ? speech.points() : List.of();
    }

    private static List<Evidence.FieldResult> fieldsOf(Evidence evidence) {
        if (evidence instanceof Evidence.Form form) {
            return form.fields();
        }
        return evidence instanceof Evidence.Keying keying ? keying.fields() : List.of();
    }

    private static List<Boolean> answersOf(Evidence evidence) {
        Stream<Boolean> right = Stream.of();
        if (evidence instanceof Evidence.Answers given) {
            right = given.questions().stream().map(Evidence.QuestionResult::right);
        } else if (evidence instanceof Evidence.Speech speech) {
            right = speech.answers().stream()
                    .filter(answer -> answer.result() != Evidence.AnswerResult.NOT_RECOGNISED)
                    .map(answer -> answer.result() == Evidence.AnswerResult.RIGHT);
        }
        return right.toList();
    }
}

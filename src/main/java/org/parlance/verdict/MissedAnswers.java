package org.parlance.verdict;

import java.util.List;
import java.util.Optional;
import org.parlance.scoring.Evidence;
import org.parlance.scoring.Evidence.AnswerResult;
import org.parlance.scoring.Evidence.Answered;
import org.parlance.verdict.Reason.Code;

/**
 * Spoken answers that the recogniser missed are left out of the scores. Where they are more than a quarter of an
 * attempt's spoken answers, too little is left to stand for all of them, and a person has to listen.
 */
final class MissedAnswers {
    private static final double QUARTER = 0.25;

    private MissedAnswers() {}

    /** @param evidence of the attempt's responses */
    static Optional<Reason> reason(List<Evidence> evidence) {
        List<Answered> spoken = evidence.stream()
                .filter(Evidence.Speech.class::isInstance)
                .flatMap(one -> ((Evidence.Speech) one).answers().stream())
                .filter(Answered::spoken)
                .toList();
        long missed = spoken.stream()
                .filter(answer -> answer.result() == AnswerResult.NOT_RECOGNISED)
                .count();
        return missed > QUARTER * spoken.size()
                ? Optional.of(new Reason(Code.ANSWERS_NOT_RECOGNISED, "", (double) missed, (double) spoken.size()))
                : Optional.empty();
    }
}

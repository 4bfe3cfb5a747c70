package org.parlance.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parlance.scoring.Evidence;
import org.parlance.scoring.Evidence.AnswerResult;
import org.parlance.scoring.Evidence.Answered;
import org.parlance.scoring.Evidence.DecidedBy;
import org.parlance.verdict.Reason.Code;

class MissedAnswersTest {
    private static Evidence answer(AnswerResult result, DecidedBy by) {
        return new Evidence.Speech(List.of(), "", List.of(), List.of(), List.of())
                .withAnswers(List.of(new Answered("", List.of("six"), result, by, "", List.of())));
    }

    private static List<Evidence> answers(int recognised, int missed) {
        List<Evidence> evidence =
                new ArrayList<>(Collections.nCopies(recognised, answer(AnswerResult.WRONG, DecidedBy.TRANSCRIPT)));
        evidence.addAll(Collections.nCopies(missed, answer(AnswerResult.NOT_RECOGNISED, DecidedBy.NOTHING)));
        evidence.add(new Evidence.None());
        return evidence;
    }

    @Test
    void aQuarterMayBeMissed() {
        assertThat(MissedAnswers.reason(answers(3, 1))).isEmpty();
        assertThat(MissedAnswers.reason(answers(5, 0))).isEmpty();
        assertThat(MissedAnswers.reason(List.of())).isEmpty();
    }

    @Test
    void moreThanAQuarterIsForAPerson() {
        assertThat(MissedAnswers.reason(answers(2, 1))).contains(new Reason(Code.ANSWERS_NOT_RECOGNISED, "", 1.0, 3.0));
    }

    @Test
    void chosenAnswersAreNotCounted() {
        List<Evidence> evidence = new ArrayList<>(answers(2, 1));
        evidence.addAll(Collections.nCopies(9, answer(AnswerResult.RIGHT, DecidedBy.CHOSEN)));
        assertThat(MissedAnswers.reason(evidence)).isPresent();
    }
}

package org.parlance.scoring.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.parlance.scoring.objective.Graded.forAPerson;
import static org.parlance.scoring.objective.Graded.value;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parlance.bank.Trait;
import org.parlance.bank.WrittenItem;
import org.parlance.bank.WrittenItem.MatchingPair;
import org.parlance.bank.WrittenItem.ReadingQuestion;
import org.parlance.scoring.Evidence;
import org.parlance.scoring.ScoredResponse;

class ReadingGraderTest {
    private static final WrittenItem.Reading PAGE = new WrittenItem.Reading(
            Graded.header("reading-1"),
            "Returns",
            "A page.",
            List.of(
                    new ReadingQuestion("why", "Why?", List.of("Late", "Lost"), List.of("Lost"), null),
                    new ReadingQuestion("who", "Who pays?", null, List.of("the customer service", "20 kilos"), null),
                    new ReadingQuestion(
                            "when",
                            "When?",
                            List.of("Monday"),
                            null,
                            List.of(
                                    new MatchingPair("order", "Order", "Tuesday"),
                                    new MatchingPair("refund", "Refund", "Friday")))));
    private static final Map<String, String> RIGHT =
            Map.of("why", "Lost", "who", "Customer service", "when.order", "Tuesday", "when.refund", "Friday");

    @Test
    void eachAnswerIsOnePoint() {
        assertThat(value(grade(RIGHT), Trait.COMPREHENSION)).isEqualTo(100);
        double points = 4;
        Map<String, String> given = new HashMap<>(RIGHT);
        for (String field : RIGHT.keySet()) {
            given.put(field, "Monday");
            assertThat(value(grade(given), Trait.COMPREHENSION)).isCloseTo(--points * 25, within(1e-9));
        }
    }

    @Test
    void oneMoreRightAnswerNeverLowersTheScore() {
        Map<String, String> given = new HashMap<>(Map.of("why", "Late"));
        double before = value(grade(given), Trait.COMPREHENSION);
        for (Map.Entry<String, String> answer : RIGHT.entrySet()) {
            given.put(answer.getKey(), answer.getValue());
            assertThat(value(grade(given), Trait.COMPREHENSION)).isGreaterThan(before);
            before = value(grade(given), Trait.COMPREHENSION);
        }
    }

    @Test
    void everyQuestionIsShown() {
        assertThat(((Evidence.Answers) grade(Map.of("when.order", "Friday", "why", "Lost"))
                                .evidence())
                        .questions())
                .containsExactly(
                        new Evidence.QuestionResult("Why?", "Lost", List.of("Lost"), true),
                        new Evidence.QuestionResult(
                                "Who pays?", "", List.of("the customer service", "20 kilos"), false),
                        new Evidence.QuestionResult("When? Order", "Friday", List.of("Tuesday"), false),
                        new Evidence.QuestionResult("When? Refund", "", List.of("Friday"), false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "customer service",
                "The Customer Service.",
                "custommer service",
                "the  customer-service",
                "It is paid by the customer service",
                "twenty kilos",
                "20 kilos",
                "more than 20 kilos"
            })
    void aShortAnswerIsRightInManyForms(String answer) {
        assertThat(value(grade(Map.of("who", answer)), Trait.COMPREHENSION)).isEqualTo(25);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "customer",
                "service customer",
                "not the customer service",
                "the customer service or the driver",
                "customs service",
                "20 kilos, 30 kilos, 40 kilos",
                "120 kilos",
                "2 kilos",
                "the driver and everybody else who works there, even the people of the customer service"
            })
    void aGuessIsNot(String answer) {
        assertThat(value(grade(Map.of("who", answer)), Trait.COMPREHENSION)).isZero();
    }

    @Test
    void blanksAreForAPerson() {
        forAPerson(grade(Map.of()), "nothing-given");
        forAPerson(grade(Map.of("why", " ", "other", "Lost")), "nothing-given");
    }

    private static ScoredResponse grade(Map<String, String> given) {
        return ReadingGrader.grade(PAGE, given, Graded.IS_WORD);
    }
}

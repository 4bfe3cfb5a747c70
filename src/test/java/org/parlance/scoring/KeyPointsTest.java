package org.parlance.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parlance.bank.Item.KeyPoint;

class KeyPointsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            refund            | We'll send your REFUND today          | REFUND
            apologi*          | I apologise for this                  | apologise
            apologis*         | I apologize for this                  | apologize
            cancel*           | It was cancelled.                     | cancelled
            decis*            | that decision                         | decision
            24 hours          | within twenty-four hours, I promise   | twenty-four hours
            i am sorry        | Sorry? I'm sorry!                     | I'm sorry
            refund* your card | we refunded your card                 | refunded your card
            three             | number 3, please                      | 3
            """)
    void found(String phrase, String text, String place) {
        assertThat(KeyPoints.find(phrase, text)).contains(place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            refund      | we refunded it
            three       | twenty three
            45          | it is four five six
            your order  | your last order
            *           | anything
            """)
    void notFound(String phrase, String text) {
        assertThat(KeyPoints.find(phrase, text)).isEmpty();
    }

    @Test
    void anyPhraseCoversThePoint() {
        List<KeyPoint> points = List.of(
                new KeyPoint("greet", "Greets", List.of("hello", "good morning")),
                new KeyPoint("close", "Closes", List.of("goodbye", "have a nice *")));
        assertThat(KeyPoints.find(points, "Good morning, this is Ana."))
                .containsExactly(
                        new Evidence.PointFound("greet", "Greets", true, "Good morning"),
                        new Evidence.PointFound("close", "Closes", false, ""));
    }
}

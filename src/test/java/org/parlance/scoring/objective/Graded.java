package org.parlance.scoring.objective;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import org.parlance.bank.ItemHeader;
import org.parlance.bank.Trait;
import org.parlance.engine.WordFrequencies;
import org.parlance.scoring.Score;
import org.parlance.scoring.ScoredResponse;

/** What the tests of this package share. */
final class Graded {
    static final Predicate<String> IS_WORD = word -> WordFrequencies.english().classOf(word) > 0;

    private Graded() {}

    static ItemHeader header(String id) {
        return new ItemHeader(id, 1, "live", "B1", "orders", 0, 120);
    }

    static Score score(ScoredResponse response, Trait trait) {
        return ((ScoredResponse.Scored) response)
                .scores().stream()
                        .filter(score -> score.trait() == trait)
                        .findFirst()
                        .orElseThrow();
    }

    static double value(ScoredResponse response, Trait trait) {
        return score(response, trait).value();
    }

    static void forAPerson(ScoredResponse response, String reason) {
        assertThat(response)
                .isInstanceOfSatisfying(ScoredResponse.NeedsReview.class, review -> assertThat(review.reason())
                        .isEqualTo(reason));
    }
}

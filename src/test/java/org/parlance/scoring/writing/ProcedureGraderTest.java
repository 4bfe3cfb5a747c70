package org.parlance.scoring.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parlance.bank.Item.KeyPoint;
import org.parlance.bank.ItemHeader;
import org.parlance.bank.Trait;
import org.parlance.bank.WrittenItem.Procedure;
import org.parlance.bank.WrittenItem.ProcedureCase;
import org.parlance.engine.MatchKind;
import org.parlance.scoring.Evidence;
import org.parlance.scoring.Evidence.CaseResult;
import org.parlance.scoring.Score;
import org.parlance.scoring.ScoredResponse;
import org.parlance.scoring.ScoredResponse.NeedsReview;
import org.parlance.scoring.ScoredResponse.Scored;

class ProcedureGraderTest {
    private static final Procedure ITEM = new Procedure(
            new ItemHeader("refunds", 1, "live", "B1", "orders", 0, 300),
            "Refunds",
            List.of("Refund what comes back within 30 days with its receipt."),
            List.of("refund", "refuse"),
            List.of(
                    new ProcedureCase(
                            "a",
                            "12 days, with receipt",
                            List.of("refund"),
                            new KeyPoint("in-time", "within 30 days", List.of("30 days", "12 days"))),
                    new ProcedureCase(
                            "b",
                            "45 days, with receipt",
                            List.of("refuse"),
                            new KeyPoint("late", "later than 30 days", List.of("45 days", "too late"))),
                    new ProcedureCase(
                            "c",
                            "3 days, no receipt",
                            List.of("refuse"),
                            new KeyPoint("receipt", "no receipt", List.of("no receipt", "receipt is missing")))),
            Set.of());

    private static final Map<String, String> ANSWER = Map.of(
            "a", "refund",
            "a.reason", "It came back after 12 days and so within the time.",
            "b", "refuse",
            "b.reason", "The customer does not want it any more.",
            "c", "refund",
            "c.reason", "There is no receipt for this order.");

    @Test
    void countsDecisionsAndTheirReasons() {
        Scored scored = (Scored) ProcedureGrader.grade(ITEM, ANSWER, Aids.english());

        assertThat(scored.scores())
                .extracting(Score::trait)
                .containsExactly(Trait.COMPREHENSION, Trait.TASK, Trait.GRAMMAR, Trait.MECHANICS);
        assertThat(scored.scores().get(0).value()).isEqualTo(200 / 3.0);
        assertThat(scored.scores().get(1).value())
                .as("a wrong decision is not justified by a reason")
                .isEqualTo(100 / 3.0);
        assertThat(cases(scored)).extracting(CaseResult::right).containsExactly(true, true, false);
        assertThat(cases(scored)).extracting(one -> one.reason().covered()).containsExactly(true, false, true);
    }

    @Test
    void matchesStandInTheirJustification() {
        int place = ANSWER.get("a.reason").length() + 1 + 4;
        Scored scored = (Scored)
                ProcedureGrader.grade(ITEM, ANSWER, Aids.finding(List.of(Aids.match(MatchKind.GRAMMAR, place))));

        assertThat(cases(scored).get(0).matches()).isEmpty();
        assertThat(cases(scored).get(1).matches()).singleElement().satisfies(match -> assertThat(match.offset())
                .isEqualTo(4));
    }

    @Test
    void decisionsAloneAreScoredToo() {
        Scored scored = (Scored) ProcedureGrader.grade(ITEM, Map.of("a", "refund", "b", "refuse"), Aids.english());

        assertThat(scored.scores()).extracting(Score::trait).containsExactly(Trait.COMPREHENSION, Trait.TASK);
        assertThat(scored.scores()).extracting(Score::value).containsExactly(200 / 3.0, 0.0);
    }

    @Test
    void nothingIsForAPerson() {
        ScoredResponse response = ProcedureGrader.grade(ITEM, Map.of("a", " "), Aids.english());

        assertThat(((NeedsReview) response).reason()).isEqualTo("nothing-given");
    }

    private static List<CaseResult> cases(Scored scored) {
        return ((Evidence.Procedure) scored.evidence()).cases();
    }
}

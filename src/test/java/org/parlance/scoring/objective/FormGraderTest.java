package org.parlance.scoring.objective;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parlance.bank.FieldKind;
import org.parlance.bank.ItemHeader;
import org.parlance.bank.Trait;
import org.parlance.bank.WrittenItem;
import org.parlance.scoring.Evidence;
import org.parlance.scoring.Score;
import org.parlance.scoring.ScoredResponse;

class FormGraderTest {
    private static final WrittenItem.FormFilling FORM = new WrittenItem.FormFilling(
            new ItemHeader("form-1", 1, "live", "B1", "orders", 0, 300),
            new WrittenItem.CustomerMail(
                    "Anna Smith <anna@example.com>", "Refund", "Please refund 49.90 for order BX-20931."),
            "Fill in the form.",
            List.of(
                    field("name", FieldKind.TEXT, "Anna Smith"),
                    field("order", FieldKind.REFERENCE, "BX-20931"),
                    field("amount", FieldKind.AMOUNT, "49.90", "50"),
                    field("ordered", FieldKind.DATE, "2026-11-02")));

    private static final Map<String, String> RIGHT =
            Map.of("name", "anna smith", "order", "bx20931", "amount", "$50", "ordered", "2 Nov 2026");

    @Test
    void everyFieldRight() {
        Score score = score(RIGHT);

        assertThat(score.trait()).isEqualTo(Trait.DATA_ACCURACY);
        assertThat(score.value()).isEqualTo(100);
        assertThat(score.sem()).isBetween(5.0, 25.0);
    }

    @Test
    void eachWrongFieldCostsTheSame() {
        Map<String, String> given = new HashMap<>(RIGHT);
        double expected = 100;
        for (String id : List.of("name", "order", "amount")) {
            given.put(id, "wrong");
            expected -= 25;
            assertThat(score(given).value()).isEqualTo(expected);
        }
    }

    @Test
    void aMissingFieldIsWrongAndShown() {
        ScoredResponse scored = FormGrader.grade(FORM, Map.of("name", "Anna Smith", "other", "x"));

        assertThat(((Evidence.Form) scored.evidence()).fields())
                .containsExactly(
                        new Evidence.FieldResult("name", "name", "Anna Smith", "Anna Smith", true),
                        new Evidence.FieldResult("order", "order", "", "BX-20931", false),
                        new Evidence.FieldResult("amount", "amount", "", "49.90", false),
                        new Evidence.FieldResult("ordered", "ordered", "", "2026-11-02", false));
    }

    @Test
    void anEmptyFormIsForAPerson() {
        assertThat(FormGrader.grade(FORM, Map.of("name", "  ")))
                .isInstanceOfSatisfying(ScoredResponse.NeedsReview.class, review -> assertThat(review.reason())
                        .isEqualTo("nothing-given"));
    }

    private static Score score(Map<String, String> given) {
        return ((ScoredResponse.Scored) FormGrader.grade(FORM, given)).scores().get(0);
    }

    private static WrittenItem.Field field(String id, FieldKind kind, String... accepted) {
        return new WrittenItem.Field(id, id, kind, List.of(), List.of(accepted));
    }
}

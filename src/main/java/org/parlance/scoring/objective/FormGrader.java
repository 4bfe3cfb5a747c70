package org.parlance.scoring.objective;

import java.util.List;
import java.util.Map;
import org.parlance.bank.Trait;
import org.parlance.bank.WrittenItem;
import org.parlance.scoring.Evidence;
import org.parlance.scoring.Proportion;
import org.parlance.scoring.Score;
import org.parlance.scoring.ScoredResponse;

/** Grades a form: data accuracy is the share of fields that are right, with a binomial standard error. */
public final class FormGrader {
    private FormGrader() {}

    /**
     * @param given values by field id; a field that is not there is blank, an id that the form does not have is ignored
     * @return the trait data-accuracy, or review for the reason nothing-given when every field is blank
     */
    public static ScoredResponse grade(WrittenItem.FormFilling item, Map<String, String> given) {
        List<Evidence.FieldResult> results = item.fields().stream()
                .map(field -> result(field, given.getOrDefault(field.id(), "")))
                .toList();
        Evidence evidence = new Evidence.Form(results);
        if (results.stream().allMatch(result -> result.given().isBlank())) {
            return new ScoredResponse.NeedsReview("nothing-given", evidence);
        }
        int right = (int) results.stream().filter(Evidence.FieldResult::right).count();
        Proportion fields = new Proportion(right, results.size());
        Score score = new Score(
                Trait.DATA_ACCURACY,
                fields.value(),
                fields.sem(),
                Map.of("fields", (double) results.size(), "fieldsRight", (double) right));
        return new ScoredResponse.Scored(List.of(score), evidence, List.of());
    }

    private static Evidence.FieldResult result(WrittenItem.Field field, String given) {
        boolean right =
                field.accepted().stream().anyMatch(accepted -> FieldComparison.same(field.kind(), given, accepted));
        return new Evidence.FieldResult(
                field.id(), field.label(), given, field.accepted().get(0), right);
    }
}

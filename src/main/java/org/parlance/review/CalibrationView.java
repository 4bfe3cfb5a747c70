package org.parlance.review;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.parlance.bank.ItemType;
import org.parlance.bank.Trait;
import org.parlance.scoring.Calibration;
import org.parlance.scoring.CalibrationFacts;
import org.parlance.scoring.CalibrationFacts.Agreement;
import org.parlance.scoring.writing.CalibratedText;

/**
 * The calibration that judged the voice or the texts in an attempt, and what it is good for.
 *
 * @param fittedTasks the tasks that it was fitted on
 * @param otherTasks tasks of the attempt that it judged, though it was not fitted on them
 * @param mayFail whether judged traits may propose a fail in the campaign
 */
record CalibrationView(
        CalibrationFacts facts, List<String> fittedTasks, List<String> otherTasks, List<Row> rows, boolean mayFail) {

    /**
     * A trait's agreement with people. Null where the trait was not fitted.
     *
     * @param written of written texts; then the others are null
     */
    record Row(Trait trait, Agreement withReference, Agreement free, Agreement written) {}

    /** Whether it judged texts, not the voice. */
    public boolean written() {
        return facts.written();
    }

    /** Those that judged any of the attempt's items. */
    static List<CalibrationView> of(List<ItemView> items, boolean mayFail, TermMessages terms) {
        return items.stream()
                .map(ItemView::judgedBy)
                .filter(Objects::nonNull)
                .distinct()
                .map(facts -> of(facts, items, mayFail, terms))
                .toList();
    }

    private static CalibrationView of(
            CalibrationFacts facts, List<ItemView> items, boolean mayFail, TermMessages terms) {
        return new CalibrationView(
                facts,
                facts.itemTypes().stream().map(type -> task(type, terms)).toList(),
                items.stream()
                        .filter(item -> facts.equals(item.judgedBy()) && !item.calibrated())
                        .map(item -> terms.itemType(item.type()))
                        .distinct()
                        .toList(),
                (facts.written() ? CalibratedText.TRAITS : Calibration.TRAITS)
                        .stream().map(trait -> row(facts, trait)).toList(),
                mayFail);
    }

    private static Row row(CalibrationFacts facts, Trait trait) {
        return new Row(
                trait,
                agreement(facts, Calibration.WITH_REFERENCE, trait),
                agreement(facts, Calibration.FREE, trait),
                agreement(facts, Calibration.WRITTEN, trait));
    }

    private static Agreement agreement(CalibrationFacts facts, String form, Trait trait) {
        return facts.agreement(form, trait.id()).orElse(null);
    }

    /** An operator's calibration may name tasks that Parlance does not know. */
    private static String task(String id, TermMessages terms) {
        Optional<ItemType> known = Arrays.stream(ItemType.values())
                .filter(type -> type.id().equals(id))
                .findFirst();
        return known.map(terms::itemType).orElse(id);
    }

    public String fitted() {
        return String.join(", ", fittedTasks);
    }

    public String others() {
        return String.join(", ", otherTasks);
    }
}

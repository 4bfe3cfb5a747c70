package org.parlance.scoring.objective;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.parlance.bank.Trait;
import org.parlance.bank.WrittenItem;
import org.parlance.scoring.Evidence;
import org.parlance.scoring.Proportion;
import org.parlance.scoring.Score;
import org.parlance.scoring.ScoredResponse;

/**
 * Grades records that were keyed into a grid.
 *
 * <p>data-accuracy is the share of right fields among those that were reached: all up to the last one that holds
 * anything, record by record and column by column. A field left blank before that one is wrong; what comes after it was
 * not reached, which costs speed, not accuracy. Values are compared as in a form. The standard error is binomial.
 *
 * <p>typing-speed maps the keystrokes an hour: the characters of the right fields (not more than the card has, so that
 * blanks win nothing; tabs are not counted), over the time. 3,000 is 25, 6,000 is 43, 8,000 is 59, 10,000 is 76, 12,000
 * is 85, 15,000 is 100. Job advertisements for data entry commonly ask for 8,000 alphanumeric keystrokes an hour, which
 * also is the usually quoted average, hence the lower bound of B2; 10,000 to 12,000 is what experienced people reach,
 * and below 3,000 a card takes a minute. Its standard error is 8% of the speed, at least 400 keystrokes, and grows as
 * less than a minute was keyed.
 */
public final class KeyingGrader {
    private static final Curve SPEED = new Curve(
            new double[] {0, 3_000, 6_000, 8_000, 10_000, 12_000, 15_000}, new double[] {0, 25, 43, 59, 76, 85, 100});

    /** Ten keys a second, reading included; something else filled the grid. Keystrokes an hour. */
    private static final double IMPLAUSIBLE = 36_000;

    private KeyingGrader() {}

    /**
     * @param given values by {@code record.column}, records from 0; what is not there is blank
     * @param seconds from the first key to the last, or to the end of the time
     * @return the traits data-accuracy and typing-speed, or review for the reasons nothing-given, no-time or
     *     implausible-speed
     */
    public static ScoredResponse grade(WrittenItem.DataEntry item, Map<String, String> given, double seconds) {
        List<Evidence.FieldResult> fields = reached(item, given);
        if (fields.isEmpty()) {
            return new ScoredResponse.NeedsReview("nothing-given", new Evidence.None());
        }
        int right = (int) fields.stream().filter(Evidence.FieldResult::right).count();
        int keystrokes = fields.stream()
                .filter(Evidence.FieldResult::right)
                .mapToInt(field -> Math.min(
                        field.given().strip().length(), field.expected().length()))
                .sum();
        if (!(seconds > 0)) {
            return new ScoredResponse.NeedsReview("no-time", new Evidence.Keying(fields, keystrokes, 0, 0));
        }
        double perHour = keystrokes * 3600 / seconds;
        Evidence evidence = new Evidence.Keying(fields, keystrokes, seconds, perHour);
        if (perHour > IMPLAUSIBLE) {
            return new ScoredResponse.NeedsReview("implausible-speed", evidence);
        }
        return new ScoredResponse.Scored(
                List.of(accuracy(right, fields.size()), speed(perHour, keystrokes, seconds)), evidence, List.of());
    }

    private static List<Evidence.FieldResult> reached(WrittenItem.DataEntry item, Map<String, String> given) {
        List<Evidence.FieldResult> fields = new ArrayList<>();
        int reached = 0;
        for (int record = 0; record < item.records().size(); record++) {
            for (WrittenItem.Column column : item.columns()) {
                String id = record + "." + column.id();
                String value = given.getOrDefault(id, "");
                String expected = item.records().get(record).get(column.id());
                fields.add(new Evidence.FieldResult(
                        id,
                        column.label(),
                        value,
                        expected,
                        !value.isBlank() && FieldComparison.same(column.kind(), value, expected)));
                reached = value.isBlank() ? reached : fields.size();
            }
        }
        return List.copyOf(fields.subList(0, reached));
    }

    private static Score accuracy(int right, int of) {
        Proportion share = new Proportion(right, of);
        return new Score(
                Trait.DATA_ACCURACY, share.value(), share.sem(), Map.of("fields", (double) of, "fieldsRight", (double)
                        right));
    }

    private static Score speed(double perHour, int keystrokes, double seconds) {
        double error = Math.max(400, 0.08 * perHour) * Math.sqrt(Math.max(1, 60 / seconds));
        return new Score(
                Trait.TYPING_SPEED,
                SPEED.at(perHour),
                SPEED.sem(perHour, error),
                Map.of(
                        "keystrokes", (double) keystrokes,
                        "keystrokesPerHour", perHour,
                        "seconds", seconds));
    }
}

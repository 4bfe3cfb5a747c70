package org.parlance.scoring.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.parlance.scoring.objective.Graded.forAPerson;
import static org.parlance.scoring.objective.Graded.score;
import static org.parlance.scoring.objective.Graded.value;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parlance.bank.FieldKind;
import org.parlance.bank.Trait;
import org.parlance.bank.WrittenItem;
import org.parlance.bank.WrittenItem.Column;
import org.parlance.scoring.Evidence;
import org.parlance.scoring.ScoredResponse;

class KeyingGraderTest {
    private static final int RECORDS = 10;
    /** 25 characters a record. */
    private static final WrittenItem.DataEntry CARDS = new WrittenItem.DataEntry(
            Graded.header("entry-1"),
            "Key them in.",
            List.of(
                    new Column("order", "Order", FieldKind.REFERENCE),
                    new Column("name", "Name", FieldKind.TEXT),
                    new Column("total", "Total", FieldKind.AMOUNT)),
            IntStream.range(0, RECORDS)
                    .mapToObj(i -> Map.of("order", "AB-40" + i, "name", "Ann Lee Park " + i, "total", "12.5" + i))
                    .toList());

    @Test
    void everythingRight() {
        ScoredResponse graded = grade(keyed(RECORDS), 120);

        assertThat(value(graded, Trait.DATA_ACCURACY)).isEqualTo(100);
        assertThat(score(graded, Trait.DATA_ACCURACY).sem()).isBetween(2.0, 6.0);
        assertThat(keying(graded).keystrokes()).isEqualTo(250);
        assertThat(keying(graded).keystrokesPerHour()).isCloseTo(7500, within(1e-6));
        assertThat(score(graded, Trait.TYPING_SPEED).features()).containsEntry("keystrokesPerHour", 7500.0);
    }

    @ParameterizedTest
    @CsvSource({"3000,25", "6000,43", "8000,59", "10000,76", "12000,85", "15000,100", "20000,100"})
    void speedIsMappedByTheUsualDemands(double perHour, double expected) {
        ScoredResponse graded = grade(keyed(RECORDS), 250 * 3600 / perHour);

        assertThat(value(graded, Trait.TYPING_SPEED)).isCloseTo(expected, within(0.01));
    }

    @Test
    void whatWasNotReachedCostsSpeedNotAccuracy() {
        Map<String, String> given = keyed(5);
        given.put("5.order", "AB-405");
        ScoredResponse half = grade(given, 120);

        assertThat(value(half, Trait.DATA_ACCURACY)).isEqualTo(100);
        assertThat(keying(half).fields()).hasSize(16);
        assertThat(value(half, Trait.TYPING_SPEED)).isLessThan(value(grade(keyed(RECORDS), 120), Trait.TYPING_SPEED));
    }

    @Test
    void aBlankBeforeTheLastFieldIsWrong() {
        Map<String, String> given = keyed(4);
        given.put("1.name", "  ");

        assertThat(value(grade(given, 60), Trait.DATA_ACCURACY)).isCloseTo(100 * 11 / 12.0, within(1e-9));
    }

    @Test
    void aRecordThatWasJumpedOverIsWrong() {
        Map<String, String> given = keyed(4);
        CARDS.columns().forEach(column -> given.remove("1." + column.id()));

        assertThat(value(grade(given, 60), Trait.DATA_ACCURACY)).isCloseTo(100 * 9 / 12.0, within(1e-9));
    }

    @Test
    void valuesAreComparedByKindAndWrongOnesWinNoSpeed() {
        Map<String, String> given = keyed(1);
        given.put("0.order", "ab400");
        given.put("0.total", "12.51");
        Evidence.Keying keying = keying(grade(given, 60));

        assertThat(keying.fields()).extracting(Evidence.FieldResult::right).containsExactly(true, true, false);
        assertThat(keying.fields().get(2))
                .isEqualTo(new Evidence.FieldResult("0.total", "Total", "12.51", "12.50", false));
        assertThat(keying.keystrokes()).isEqualTo(5 + 14);
    }

    @Test
    void extraBlanksWinNoSpeed() {
        Map<String, String> given = keyed(1);
        given.put("0.name", "Ann      Lee      Park      0   ");

        assertThat(keying(grade(given, 60)).keystrokes()).isEqualTo(25);
    }

    @Test
    void oneMoreRightFieldNeverLowersAScore() {
        Map<String, String> given = keyed(RECORDS);
        given.replaceAll((field, value) -> "wrong");
        double accuracy = 0;
        double speed = 0;
        for (Map.Entry<String, String> field : keyed(RECORDS).entrySet()) {
            given.put(field.getKey(), field.getValue());
            ScoredResponse graded = grade(given, 120);
            assertThat(value(graded, Trait.DATA_ACCURACY)).isGreaterThan(accuracy);
            assertThat(value(graded, Trait.TYPING_SPEED)).isGreaterThanOrEqualTo(speed);
            accuracy = value(graded, Trait.DATA_ACCURACY);
            speed = value(graded, Trait.TYPING_SPEED);
        }
        assertThat(accuracy).isEqualTo(100);
    }

    @Test
    void aShorterTimeIsLessCertain() {
        assertThat(score(grade(keyed(1), 12), Trait.TYPING_SPEED).sem())
                .isGreaterThan(
                        score(grade(keyed(RECORDS), 120), Trait.TYPING_SPEED).sem());
        assertThat(score(grade(keyed(1), 12), Trait.DATA_ACCURACY).sem())
                .isGreaterThan(
                        score(grade(keyed(RECORDS), 120), Trait.DATA_ACCURACY).sem());
    }

    @Test
    void isForAPerson() {
        forAPerson(grade(Map.of(), 60), "nothing-given");
        forAPerson(grade(Map.of("0.order", " ", "17.order", "AB", "0.other", "x"), 60), "nothing-given");
        forAPerson(grade(keyed(3), 0), "no-time");
        forAPerson(grade(keyed(RECORDS), 20), "implausible-speed");
    }

    private static ScoredResponse grade(Map<String, String> given, double seconds) {
        return KeyingGrader.grade(CARDS, given, seconds);
    }

    private static Evidence.Keying keying(ScoredResponse graded) {
        return (Evidence.Keying) graded.evidence();
    }

    private static Map<String, String> keyed(int records) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < records; i++) {
            int record = i;
            CARDS.records().get(i).forEach((column, value) -> given.put(record + "." + column, value));
        }
        return given;
    }
}

package org.parlance.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Counted by hand in a calendar. */
class NoticeTest {
    private static LocalDate startAfter(String givenOn) {
        return new Notice("We use a tool.", LocalDate.parse(givenOn)).startsOn();
    }

    @Test
    void twoWeeksWithoutHolidaysAreTenBusinessDays() {
        assertThat(startAfter("2026-03-02")).isEqualTo("2026-03-16");
    }

    @Test
    void thanksgivingIsNoBusinessDay() {
        assertThat(startAfter("2026-11-16")).isEqualTo("2026-12-01");
    }

    @Test
    void christmasAndNewYearAreNone() {
        assertThat(startAfter("2026-12-21")).isEqualTo("2027-01-06");
    }

    @Test
    void aNoticeOfAWeekendCountsFromMonday() {
        assertThat(startAfter("2026-03-07")).isEqualTo("2026-03-20");
    }

    @Test
    void itStandsInTheWayUntilTheTenthDay() {
        Notice notice = new Notice("We use a tool.", LocalDate.parse("2026-03-02"));
        assertThat(notice.standsInTheWay(LocalDate.parse("2026-03-15"))).isTrue();
        assertThat(notice.standsInTheWay(LocalDate.parse("2026-03-16"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01", "2026-01-19", "2026-02-12", "2026-02-16", "2026-05-25", "2026-06-19", "2027-07-05",
                "2026-09-07", "2026-10-12", "2026-11-03", "2026-11-11", "2026-11-26", "2026-12-25", "2026-03-07"
            })
    void publicHolidaysAreNoBusinessDays(String day) {
        assertThat(BusinessDays.isBusinessDay(LocalDate.parse(day))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-02", "2026-01-12", "2026-07-06", "2026-11-02", "2026-11-10", "2026-11-27"})
    void otherWeekdaysAre(String day) {
        assertThat(BusinessDays.isBusinessDay(LocalDate.parse(day))).isTrue();
    }
}

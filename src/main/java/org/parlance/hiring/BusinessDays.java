package org.parlance.hiring;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

/**
 * Business days in New York: all but Saturdays, Sundays and the public holidays of the state's General Construction Law,
 * section 24. A holiday of a fixed date that falls on a Sunday is kept on the Monday.
 */
final class BusinessDays {
    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(Month.JANUARY, 1),
            MonthDay.of(Month.FEBRUARY, 12),
            MonthDay.of(Month.JUNE, 19),
            MonthDay.of(Month.JULY, 4),
            MonthDay.of(Month.NOVEMBER, 11),
            MonthDay.of(Month.DECEMBER, 25));

    private BusinessDays() {}

    /** The day that lies so many business days after another, which itself does not count (section 20 of the same law). */
    static LocalDate after(LocalDate day, int businessDays) {
        LocalDate at = day;
        for (int left = businessDays; left > 0; ) {
            at = at.plusDays(1);
            if (isBusinessDay(at)) {
                left--;
            }
        }
        return at;
    }

    static boolean isBusinessDay(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        boolean moved = day.getDayOfWeek() == DayOfWeek.MONDAY && FIXED.contains(MonthDay.from(day.minusDays(1)));
        return !weekend && !moved && !FIXED.contains(MonthDay.from(day)) && !movable(day);
    }

    private static boolean movable(LocalDate day) {
        return switch (day.getMonth()) {
            case JANUARY -> nth(day, 3, DayOfWeek.MONDAY);
            case FEBRUARY -> nth(day, 3, DayOfWeek.MONDAY);
            case MAY -> day.equals(day.with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
            case SEPTEMBER -> nth(day, 1, DayOfWeek.MONDAY);
            case OCTOBER -> nth(day, 2, DayOfWeek.MONDAY);
            case NOVEMBER -> nth(day, 4, DayOfWeek.THURSDAY) || electionDay(day);
            default -> false;
        };
    }

    private static boolean nth(LocalDate day, int n, DayOfWeek weekday) {
        return day.equals(day.with(TemporalAdjusters.dayOfWeekInMonth(n, weekday)));
    }

    /** The Tuesday after the first Monday of November. */
    private static boolean electionDay(LocalDate day) {
        return day.equals(
                day.with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)).plusDays(1));
    }
}

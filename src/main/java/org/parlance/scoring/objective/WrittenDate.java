package org.parlance.scoring.objective;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as people write it.
 *
 * @param year 0 when it is not written
 */
record WrittenDate(int year, int month, int day) {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "(?:[\\s,]+(\\d{4}|'?\\d{2}))?";
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})\\s*[-/. ]\\s*(\\d{1,2})\\s*[-/. ]\\s*(\\d{1,2})");
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,2})\\s*[-/. ]\\s*(\\d{1,2})(?:\\s*[-/. ]\\s*(\\d{4}|\\d{2}))?\\.?");
    private static final Pattern DAY_FIRST =
            Pattern.compile(DAY + "[\\s\\-,]+(?:of\\s+)?" + MONTH + YEAR.replace("[\\s,]", "[\\s,\\-]"));
    private static final Pattern MONTH_FIRST = Pattern.compile(MONTH + "[\\s\\-,]+(?:the\\s+)?" + DAY + YEAR);
    private static final Pattern WEEKDAY = Pattern.compile("^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[\\s,.]+");

    /** Every date that the value may mean: 3/4/2026 is two, as long as nobody says whose notation it is. */
    static List<WrittenDate> read(String value) {
        String text = WEEKDAY.matcher(value.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
        Matcher found = YEAR_FIRST.matcher(text);
        if (found.matches()) {
            return existing(found.group(1), found.group(2), found.group(3));
        }
        found = DAY_FIRST.matcher(text);
        if (found.matches()) {
            return existing(found.group(3), month(found.group(2)), found.group(1));
        }
        found = MONTH_FIRST.matcher(text);
        if (found.matches()) {
            return existing(found.group(3), month(found.group(1)), found.group(2));
        }
        found = NUMBERS.matcher(text);
        if (found.matches()) {
            List<WrittenDate> dates = new ArrayList<>(existing(found.group(3), found.group(2), found.group(1)));
            dates.addAll(existing(found.group(3), found.group(1), found.group(2)));
            return dates;
        }
        return List.of();
    }

    /** The same day and month; the year has to be the accepted one's, if that has one. */
    boolean answers(WrittenDate accepted) {
        return day == accepted.day && month == accepted.month && (accepted.year == 0 || year == accepted.year);
    }

    private static String month(String name) {
        return String.valueOf(MONTHS.indexOf(name) + 1);
    }

    private static List<WrittenDate> existing(String year, String month, String day) {
        int fullYear = year == null ? 0 : Integer.parseInt(year.replace("'", ""));
        if (year != null && fullYear < 100) {
            fullYear += 2000;
        }
        try {
            // without a year 29 February exists: 2000 was a leap year
            LocalDate date =
                    LocalDate.of(fullYear == 0 ? 2000 : fullYear, Integer.parseInt(month), Integer.parseInt(day));
            return List.of(new WrittenDate(fullYear, date.getMonthValue(), date.getDayOfMonth()));
        } catch (DateTimeException e) {
            return List.of();
        }
    }
}

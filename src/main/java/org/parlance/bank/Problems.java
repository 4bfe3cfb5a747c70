package org.parlance.bank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/** Collects what is wrong with one file or one part of it, so that an author sees everything at once. */
final class Problems {
    /** More than an author puts right at once; finding the line of each takes its time in a large file. */
    static final int MOST_SHOWN = 200;

    /** Characters of a value that a message names. */
    private static final int LONGEST_VALUE = 2_000;

    /** What all parts of a reading share. */
    private static final class Found {
        /** A set, as an item that varies is checked with each of its sets of values. */
        private final Set<BankProblem> shown = new LinkedHashSet<>();

        private int more;
    }

    private final Found found;

    private final String file;
    private final String where;
    private final ToIntFunction<String> line;

    private Problems(Found found, String file, String where, ToIntFunction<String> line) {
        this.found = found;
        this.file = file;
        this.where = where;
        this.line = line;
    }

    static Problems none() {
        return new Problems(new Found(), "", "", message -> 0);
    }

    Problems in(String file) {
        return new Problems(found, file, "", message -> 0);
    }

    Problems at(String where) {
        return new Problems(found, file, where, line);
    }

    Problems line(int number) {
        return line(message -> number);
    }

    /** @param line finds the line of what a message is about */
    Problems line(ToIntFunction<String> line) {
        return new Problems(found, file, where, line);
    }

    String file() {
        return file;
    }

    void add(String message, Object... values) {
        if (found.shown.size() < MOST_SHOWN) {
            found.shown.add(about(message.formatted(shortened(values)), BankProblem.Severity.PROBLEM));
        } else {
            found.more++;
        }
    }

    /** What somebody wrote may be as long as a file. */
    private static Object[] shortened(Object... values) {
        return Arrays.stream(values)
                .map(value -> value instanceof String text && text.length() > LONGEST_VALUE
                        ? text.substring(0, LONGEST_VALUE) + "…"
                        : value)
                .toArray();
    }

    /** What there is to say about this part, not collected. */
    BankProblem about(String message, BankProblem.Severity severity) {
        return new BankProblem(file, line.applyAsInt(message), where, message, severity);
    }

    List<BankProblem> found() {
        List<BankProblem> all = new ArrayList<>(found.shown);
        if (found.more > 0) {
            String rest = found.more + " more problems are not shown; put these right first";
            all.add(new BankProblem("", 0, "", rest, BankProblem.Severity.PROBLEM));
        }
        return List.copyOf(all);
    }

    void require(boolean condition, String message, Object... values) {
        if (!condition) {
            add(message, values);
        }
    }

    void requireText(String value, String name) {
        require(value != null && !value.isBlank(), "%s is missing or empty", name);
    }

    /** Whether a list is there and not empty; if it is not, that is a problem. */
    boolean requireSome(List<?> values, String name) {
        boolean some = values != null && !values.isEmpty();
        require(some, "%s is missing or empty", name);
        return some;
    }

    void requireWithin(double value, double least, double most, String name) {
        require(
                value >= least && value <= most,
                "%s is %s; allowed are %s to %s",
                name,
                plain(value),
                plain(least),
                plain(most));
    }

    void throwIfAny() {
        if (count() > 0) {
            throw new InvalidBankException(found());
        }
    }

    int count() {
        return found.shown.size() + found.more;
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}

package org.parlance.bank;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/** Collects what is wrong with one file or one part of it, so that an author sees everything at once. */
final class Problems {
    /** A set, as an item that varies is checked with each of its sets of values. */
    private final Set<BankProblem> found;

    private final String file;
    private final String where;
    private final ToIntFunction<String> line;

    private Problems(Set<BankProblem> found, String file, String where, ToIntFunction<String> line) {
        this.found = found;
        this.file = file;
        this.where = where;
        this.line = line;
    }

    static Problems none() {
        return new Problems(new LinkedHashSet<>(), "", "", message -> 0);
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
        found.add(about(message.formatted(values), BankProblem.Severity.PROBLEM));
    }

    /** What there is to say about this part, not collected. */
    BankProblem about(String message, BankProblem.Severity severity) {
        return new BankProblem(file, line.applyAsInt(message), where, message, severity);
    }

    List<BankProblem> found() {
        return List.copyOf(found);
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
        if (!found.isEmpty()) {
            throw new InvalidBankException(found());
        }
    }

    int count() {
        return found.size();
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}

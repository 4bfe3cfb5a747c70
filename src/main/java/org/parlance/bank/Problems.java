package org.parlance.bank;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one file or one part of it, so that an author sees everything at once. */
final class Problems {
    private final List<BankProblem> found;
    private final String file;
    private final String where;

    private Problems(List<BankProblem> found, String file, String where) {
        this.found = found;
        this.file = file;
        this.where = where;
    }

    static Problems none() {
        return new Problems(new ArrayList<>(), "", "");
    }

    Problems in(String file) {
        return new Problems(found, file, "");
    }

    Problems at(String where) {
        return new Problems(found, file, where);
    }

    String file() {
        return file;
    }

    void add(String message, Object... values) {
        found.add(new BankProblem(file, where, message.formatted(values)));
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
            throw new InvalidBankException(found);
        }
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}

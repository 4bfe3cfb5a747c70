package org.parlance.bank;

/**
 * Something in the banks that an author has to put right, or should know.
 *
 * @param file relative to the banks' directory
 * @param line of the file, from 1; 0 when it is about the whole file or the line is not known
 * @param where the item, section or trait it is about; empty when it is the whole file
 * @param message what is wrong and what is allowed
 */
public record BankProblem(String file, int line, String where, String message, Severity severity) {

    /** Whether it has to be put right. */
    public enum Severity {
        /** The bank may not be published with it. */
        PROBLEM,
        /** Worth knowing, and no reason to refuse the bank. */
        NOTICE
    }

    public boolean isProblem() {
        return severity == Severity.PROBLEM;
    }

    @Override
    public String toString() {
        String place = line == 0 ? file : file + ":" + line;
        return where.isEmpty() ? place + ": " + message : place + ": " + where + ": " + message;
    }
}

package org.parlance.bank;

/**
 * Something in the banks that an author has to put right.
 *
 * @param file relative to the banks' directory
 * @param where the item, section or trait it is about; empty when it is the whole file
 * @param message what is wrong and what is allowed
 */
public record BankProblem(String file, String where, String message) {
    @Override
    public String toString() {
        return where.isEmpty() ? file + ": " + message : file + ": " + where + ": " + message;
    }
}

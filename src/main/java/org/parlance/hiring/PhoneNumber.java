package org.parlance.hiring;

import java.util.Optional;
import java.util.regex.Pattern;

/** Phone numbers as people write them, brought to one form for storing and comparing. */
final class PhoneNumber {
    private static final Pattern WRITTEN = Pattern.compile("\\+?[0-9][0-9 ()./-]{5,24}");

    private PhoneNumber() {}

    /** Digits with a leading + where one was written; empty when it is no phone number. */
    static Optional<String> normalise(String written) {
        String trimmed = written.strip();
        if (!WRITTEN.matcher(trimmed).matches()) {
            return Optional.empty();
        }
        String digits = trimmed.replaceAll("[^0-9]", "");
        if (digits.length() < 6 || digits.length() > 15) {
            return Optional.empty();
        }
        return Optional.of(trimmed.startsWith("+") ? "+" + digits : digits);
    }

    /** Whether two written numbers are the same line; a country code may be left out of one of them. */
    static boolean same(String one, String other) {
        String a = one.replaceAll("[^0-9]", "").replaceFirst("^0+", "");
        String b = other.replaceAll("[^0-9]", "").replaceFirst("^0+", "");
        int shorter = Math.min(a.length(), b.length());
        return shorter >= 6 && (a.endsWith(b) || b.endsWith(a)) && Math.abs(a.length() - b.length()) <= 3;
    }
}

package org.parlance.review;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part of a file that a Range header asks for (RFC 9110). @param first and @param last both included */
record ByteRange(int first, int last) {
    private static final Pattern SINGLE = Pattern.compile("bytes=(\\d{0,9})-(\\d{0,9})");

    int length() {
        return last - first + 1;
    }

    /** Whether a header asks for one range in bytes; anything else may be answered with the whole file. */
    static boolean understood(String header) {
        return header != null
                && SINGLE.matcher(header.strip()).matches()
                && !header.strip().equals("bytes=-");
    }

    /** Empty when nothing of the file lies in the range. @param size of the whole file in bytes */
    static Optional<ByteRange> of(String header, int size) {
        Matcher parts = SINGLE.matcher(header.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a single range: " + header);
        }
        String from = parts.group(1);
        String to = parts.group(2);
        int first = from.isEmpty() ? Math.max(0, size - Integer.parseInt(to)) : Integer.parseInt(from);
        int last = from.isEmpty() || to.isEmpty() ? size - 1 : Math.min(size - 1, Integer.parseInt(to));
        return first < size && first <= last ? Optional.of(new ByteRange(first, last)) : Optional.empty();
    }
}

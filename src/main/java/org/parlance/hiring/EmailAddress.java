package org.parlance.hiring;

import java.util.regex.Pattern;

/** E-mail addresses as people write them. */
final class EmailAddress {
    static final int MOST = 254;

    private static final Pattern WRITTEN =
            Pattern.compile("[\\p{L}\\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");
    private static final Pattern MISPLACED = Pattern.compile("^\\.|\\.@|\\.\\.|@-|-\\.|\\.-|-$");

    private EmailAddress() {}

    static boolean wellFormed(String text) {
        return text.length() <= MOST
                && WRITTEN.matcher(text).matches()
                && !MISPLACED.matcher(text).find();
    }
}

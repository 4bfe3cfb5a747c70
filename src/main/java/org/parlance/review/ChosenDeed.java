package org.parlance.review;

import java.util.Arrays;
import java.util.Optional;
import org.parlance.web.PageLanguage;

/** What can be done to several applicants of a campaign's table at once. */
public enum ChosenDeed {
    RESEND,
    EXTEND,
    WITHDRAW;

    static Optional<ChosenDeed> named(String name) {
        return Arrays.stream(values())
                .filter(deed -> deed.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** What is said on the page afterwards; null where the address tells of nothing that was done. */
    static String notice(String deed, String count) {
        if (count == null || !count.matches("\\d{1,4}")) {
            return null;
        }
        return named(deed)
                .map(done -> PageLanguage.words(ApplicantMessages.class).done(done, Integer.parseInt(count)))
                .orElse(null);
    }
}

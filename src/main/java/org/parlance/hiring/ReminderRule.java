package org.parlance.hiring;

import java.time.Duration;
import java.time.Instant;

/** When an applicant is reminded: from some days before the end on, once a day, not too often. */
final class ReminderRule {
    private static final Duration BETWEEN = Duration.ofHours(24);

    private ReminderRule() {}

    /**
     * Whether a reminder is due.
     *
     * @param days before the end; 0 for none at all
     * @param most reminders
     * @param expiresAt the end
     */
    static boolean due(int days, int most, Instant expiresAt, Mails.Reminded sofar, Instant now) {
        return days > 0
                && now.isBefore(expiresAt)
                && !now.isBefore(expiresAt.minus(Duration.ofDays(days)))
                && sofar.reminders() < most
                && !sofar.bounced()
                && (sofar.lastAt() == null || !now.isBefore(sofar.lastAt().plus(BETWEEN)));
    }
}

package org.parlance.hiring;

import java.time.LocalDate;

/**
 * What applicants were told before an automated tool assesses them. New York City's Local Law 144 of 2021 wants it at
 * least ten business days before (Administrative Code 20-871(b), 6 RCNY 5-304).
 *
 * @param text as it was given
 * @param givenOn the day it was given
 */
public record Notice(String text, LocalDate givenOn) {
    static final int BUSINESS_DAYS = 10;
    static final int LONGEST = 5000;

    /** The first day on which a test may be started. */
    public LocalDate startsOn() {
        return BusinessDays.after(givenOn, BUSINESS_DAYS);
    }

    /** Whether it was given too short a time ago for a test to be started. */
    public boolean standsInTheWay(LocalDate today) {
        return today.isBefore(startsOn());
    }
}

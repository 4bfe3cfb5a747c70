package org.parlance.hiring;

import java.time.Instant;
import java.util.UUID;

/**
 * A test that somebody who looks like the same person has begun.
 *
 * @param accountId of the client account that it was for; who may not see that account is told the time only
 * @param ground what the two records agree in
 */
public record EarlierTest(
        UUID attemptId, UUID campaignId, String campaign, UUID accountId, String account, Instant when, Ground ground) {
    /** What two records of a person agree in, the surest first. */
    public enum Ground {
        ID_NUMBER,
        EMAIL,
        PHONE,
        NAME_AND_BIRTH_DATE
    }
}

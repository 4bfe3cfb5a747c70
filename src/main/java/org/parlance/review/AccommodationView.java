package org.parlance.review;

import java.time.Instant;
import java.util.List;
import org.parlance.bank.AllowedAccommodations;
import org.parlance.hiring.AccommodationRequest;

/**
 * What an applicant was granted and asks for; never why.
 *
 * @param granted in words; empty when nothing was
 * @param grantedBy null when nothing was
 * @param request null when there was none
 * @param answers whether the reader answers requests, so that the request is shown whole
 * @param fixed whether the test has begun, so that nothing can be changed
 */
record AccommodationView(
        String applicant,
        AllowedAccommodations allowed,
        List<String> granted,
        String grantedBy,
        Instant grantedAt,
        RequestView request,
        boolean answers,
        boolean fixed) {

    /** @param kinds in words; empty where the reader is not to know @param answer what was said to the applicant; empty when nothing was */
    record RequestView(
            String kinds,
            AccommodationRequest.State state,
            Instant askedAt,
            String answer,
            String answeredBy,
            Instant answeredAt) {
        public boolean open() {
            return state == AccommodationRequest.State.ASKED;
        }
    }

    /** Whether somebody waits for an answer that can still be given. */
    public boolean waiting() {
        return request != null && request.open() && !fixed;
    }

    public boolean nothingAllowed() {
        return allowed.equals(AllowedAccommodations.NONE);
    }
}

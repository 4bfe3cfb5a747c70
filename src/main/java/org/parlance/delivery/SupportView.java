package org.parlance.delivery;

import java.util.Optional;
import org.parlance.hiring.AccommodationRequest;
import org.parlance.hiring.GrantedAccommodations;

/**
 * What an applicant is told of accommodations before the test.
 *
 * @param state of the newest request; null when none was made
 * @param words what the recruiter wrote; empty when there is nothing
 */
record SupportView(GrantedAccommodations granted, AccommodationRequest.State state, String words) {
    static SupportView of(GrantedAccommodations granted, Optional<AccommodationRequest> request) {
        return new SupportView(
                granted,
                request.map(AccommodationRequest::state).orElse(null),
                request.map(AccommodationRequest::answer).orElse(""));
    }
}

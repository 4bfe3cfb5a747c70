package org.parlance.delivery;

import java.util.Optional;
import java.util.stream.Collectors;
import org.parlance.bank.Trait;
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

    /** The ids in words. */
    public String traits() {
        return granted.humanRated().stream()
                .map(Trait::id)
                .map(id -> id.replace('-', ' '))
                .collect(Collectors.joining(", "));
    }
}

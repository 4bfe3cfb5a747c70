package org.parlance.review;

import java.util.UUID;

/**
 * Names a row of the table of results.
 *
 * @param id of the attempt, or of the endorsement by which a test for another account counts
 */
record ResultId(UUID id, boolean endorsed) {
    /** Of its page. */
    String address() {
        return (endorsed ? "/endorsements/" : "/attempts/") + id;
    }
}

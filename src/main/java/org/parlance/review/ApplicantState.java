package org.parlance.review;

/** How far an applicant has come, as a campaign's table is filtered by it; a bounced mail may go with any of them. */
public enum ApplicantState {
    NOT_STARTED,
    UNDER_WAY,
    SCORING,
    REVIEW,
    PASSED,
    FAILED,
    BOUNCED,
    EXPIRED,
    WITHDRAWN
}

package org.parlance.review;

/** Why an attempt waits for a person. */
enum WaitingKind {
    /** The machine left it to a person. */
    REVIEW,
    /** The machine proposes a fail. */
    FAIL,
    /** One person has decided, and the campaign asks for another. */
    SECOND,
    /** The applicant has asked for a human review. */
    APPEAL,
    /** A supervised confirmation test and the result from home are apart, or cannot be compared. */
    CONFIRMATION,
    /** Nobody has looked yet at what the server got only after the verdict. */
    ARRIVED
}

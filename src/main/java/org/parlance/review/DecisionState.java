package org.parlance.review;

/** How far people have come with a result. */
enum DecisionState {
    /** A person has to decide: borderline, flagged, a proposed fail, or another person's turn. */
    WAITS,
    /** Passed by the machine; nobody needs to look. */
    BY_MACHINE,
    BY_PERSON,
    /** A person decided otherwise than the machine. */
    OVERRULED
}

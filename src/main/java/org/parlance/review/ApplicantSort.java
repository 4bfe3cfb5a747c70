package org.parlance.review;

/** What a campaign's table may be sorted by. */
public enum ApplicantSort {
    NAME,
    SOURCE,
    SITE,
    REQUISITION,
    RESULT,
    INVITED;

    /** Whether the greatest comes first until the reader turns it round. */
    boolean descendsFirst() {
        return this == RESULT || this == INVITED;
    }
}

package org.parlance.hiring;

/**
 * Where an applicant came from and what for; each part may be null.
 *
 * @param source such as "job fair" or "Facebook"
 * @param referrer who recommended them
 * @param site where they are to work
 * @param requisition the vacancy's number
 */
public record Origin(String source, String referrer, String site, String requisition) {
    /** The longest text of a part. */
    public static final int MOST = 120;

    public static final Origin UNKNOWN = new Origin(null, null, null, null);
}

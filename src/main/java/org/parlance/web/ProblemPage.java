package org.parlance.web;

/**
 * What a page says about a request that failed.
 *
 * @param detail what the feature says about it; null when nothing but the status is known
 * @param correlationId under which the log tells more
 * @param signedInAs null for somebody who is not signed in
 */
record ProblemPage(int status, String detail, String correlationId, String signedInAs) {
    /** The statuses that have words of their own; all others are told apart as ours or the request's. */
    public String kind() {
        return switch (status) {
            case 401 -> "signed-out";
            case 403 -> "forbidden";
            case 404 -> "not-found";
            case 405 -> "again";
            case 409 -> "conflict";
            default -> status >= 500 ? "broken" : "refused";
        };
    }

    /** Details of failures of our own are for the log, and those of the framework say nothing to people. */
    public boolean detailShown() {
        boolean ofFramework = detail == null || detail.startsWith("HTTP ") || detail.startsWith("Unable to find ");
        return !ofFramework && status < 500 && status != 405 && status != 401;
    }
}

package org.parlance.review;

/**
 * How many of a campaign's applicants have come how far. Each number counts applicants, by their newest attempt.
 *
 * @param submitted of those started
 * @param scored of those submitted: there is a verdict
 * @param passed of those scored: passed by machine or by a person
 * @param review of those scored: waiting for a person, be it a borderline result or a fail that nobody confirmed yet
 * @param failed of those scored: failed by a person's decision
 */
record Funnel(long invited, long started, long submitted, long scored, long passed, long review, long failed) {
    static final Funnel EMPTY = new Funnel(0, 0, 0, 0, 0, 0, 0);
}

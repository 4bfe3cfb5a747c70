package org.parlance.review;

/**
 * A campaign's funnel as it is sent to open pages.
 *
 * @param stamp another one whenever something about the campaign's invitations or attempts has moved, also what the
 *     numbers do not show
 */
record LiveFunnel(Funnel funnel, String stamp) {
    static final LiveFunnel EMPTY = new LiveFunnel(Funnel.EMPTY, "0");
}

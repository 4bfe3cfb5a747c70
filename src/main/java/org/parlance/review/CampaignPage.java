package org.parlance.review;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A page of the campaigns, the newest first.
 *
 * @param search part of a campaign's, account's or job profile's name; empty for all
 * @param found how many there are of these
 * @param number of the page, from 1
 * @param pages at least 1
 */
record CampaignPage(String search, long found, int number, int pages, List<CampaignSummary> campaigns) {
    static final int SIZE = 20;

    /** Where their funnels are sent from as they move. */
    public String stream() {
        return "/campaigns/funnels?"
                + campaigns.stream().map(campaign -> "of=" + campaign.id()).collect(Collectors.joining("&"));
    }

    public String query() {
        return "search=" + URLEncoder.encode(search, StandardCharsets.UTF_8);
    }

    public boolean hasPrevious() {
        return number > 1;
    }

    public boolean hasNext() {
        return number < pages;
    }

    public int previous() {
        return number - 1;
    }

    public int next() {
        return number + 1;
    }
}

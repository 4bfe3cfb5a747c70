package org.parlance.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A page of the review queue.
 *
 * @param waiting how many the filter lets through
 * @param number of the page, from 1
 * @param pages at least 1
 * @param campaigns with something that waits, whatever the filter
 * @param kinds with counts over the campaign that is filtered by, without what is hidden
 */
record QueuePage(
        QueueFilter filter,
        long waiting,
        long everything,
        int number,
        int pages,
        List<CampaignCount> campaigns,
        List<KindCount> kinds,
        List<Row> rows) {

    record CampaignCount(UUID id, String name, long count) {}

    record KindCount(WaitingKind kind, long count) {}

    /**
     * @param kind null where it would tell the reader what they must not know yet
     * @param reasons of the machine's verdict, in words; empty for an appeal
     * @param hidden whether what came of it is kept from the reader
     * @param mine whether the reader has decided already, so that another person has to
     * @param arrived whether something came after the verdict
     */
    record Row(
            UUID attemptId,
            String applicant,
            String campaign,
            String account,
            WaitingKind kind,
            Instant since,
            List<String> reasons,
            boolean hidden,
            boolean mine,
            boolean arrived) {}

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

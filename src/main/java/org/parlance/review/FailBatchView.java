package org.parlance.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.parlance.review.FailBatchEntry.Ending;
import org.parlance.verdict.RatedBlind;

/**
 * Proposed fails of a campaign.
 *
 * @param batch null while no sample was drawn
 * @param rated whom the reader is rating blind, who are left out
 * @param reason as it was typed, or as it was given
 */
record FailBatchView(
        UUID campaignId,
        String campaign,
        Batch batch,
        List<Row> rows,
        int sampleSize,
        List<RatedBlind> rated,
        String reason,
        String problem) {

    /** @param mine whether the reader has drawn it @param confirmedAt null while it waits */
    record Batch(UUID id, String drawnBy, Instant drawnAt, long seed, boolean mine, Instant confirmedAt) {
        /** As it is, without a thousands separator. */
        public String seedShown() {
            return Long.toString(seed);
        }
    }

    /**
     * @param overall in whole points, or with a decimal where the reason beside it has one; null when nothing could be
     *     scored
     * @param openedAt by whoever drew the sample, since then; null when they have not
     * @param ending null until the list is confirmed
     */
    record Row(
            UUID attemptId,
            String applicant,
            String overall,
            List<String> reasons,
            boolean sampled,
            Instant openedAt,
            Ending ending) {}

    public List<Row> sample() {
        return rows.stream().filter(Row::sampled).toList();
    }

    public long opened() {
        return sample().stream().filter(row -> row.openedAt() != null).count();
    }

    public boolean allOpened() {
        return opened() == sample().size();
    }

    public long confirmed() {
        return rows.stream().filter(row -> row.ending() == Ending.CONFIRMED).count();
    }

    public List<Row> leftOut() {
        return rows.stream()
                .filter(row -> row.ending() != null && row.ending() != Ending.CONFIRMED)
                .toList();
    }
}

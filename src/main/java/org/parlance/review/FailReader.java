package org.parlance.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parlance.delivery.Attempt;
import org.parlance.delivery.Attempts;
import org.parlance.hiring.Campaign;
import org.parlance.review.FailBatchView.Batch;
import org.parlance.review.FailBatchView.Row;
import org.parlance.verdict.Blinding;
import org.parlance.verdict.Reason;
import org.parlance.verdict.Verdict;
import org.parlance.verdict.Verdicts;
import org.parlance.verdict.Verdicts.Standing;
import org.parlance.web.NumberFormats;
import org.parlance.web.PageLanguage;

/** Reads proposed fails for their pages, without those that the reader is rating blind. What is shown is kept as seen. */
@ApplicationScoped
class FailReader {
    private final FailBatches batches;
    private final Attempts attempts;
    private final Verdicts verdicts;
    private final Blinding blinding;
    private final PageLanguage page;

    FailReader(FailBatches batches, Attempts attempts, Verdicts verdicts, Blinding blinding, PageLanguage page) {
        this.batches = batches;
        this.attempts = attempts;
        this.verdicts = verdicts;
        this.blinding = blinding;
        this.page = page;
    }

    /** All that is proposed now, before a sample is drawn. */
    @Transactional
    FailBatchView proposed(Campaign campaign, UUID reader, String problem) {
        Map<UUID, String> names = names(campaign.id());
        List<Row> rows = batches.proposed(campaign.id(), reader).stream()
                .map(Standing::verdict)
                .map(verdict -> row(verdict, names, false, null, null))
                .toList();
        shown(rows, reader);
        return new FailBatchView(
                campaign.id(),
                campaign.name(),
                null,
                rows,
                FailSample.size(rows.size()),
                blinding.ratedBy(reader, campaign.id()),
                "",
                problem);
    }

    @Transactional
    FailBatchView one(Campaign campaign, UUID batchId, UUID reader, String typedReason, String problem) {
        FailBatch batch = batches.of(batchId, campaign.id());
        Set<UUID> rated = blinding.ratedBy(reader);
        List<FailBatchEntry> entries = batches.entries(batch).stream()
                .filter(entry -> !rated.contains(entry.attemptId()))
                .toList();
        Map<UUID, Instant> opened = batches.openedSince(batch, entries);
        Map<UUID, String> names = names(campaign.id());
        Map<UUID, Verdict> proposals =
                verdicts
                        .list(
                                "id in ?1",
                                entries.stream().map(FailBatchEntry::verdictId).toList())
                        .stream()
                        .collect(Collectors.toMap(Verdict::id, Function.identity()));
        List<Row> rows = entries.stream()
                .map(entry -> row(
                        proposals.get(entry.verdictId()),
                        names,
                        entry.sampled(),
                        opened.get(entry.attemptId()),
                        entry.ending()))
                .toList();
        Batch drawn = new Batch(
                batch.id(),
                batch.drawnBy().name(),
                batch.drawnAt(),
                batch.seed(),
                batch.drawnBy().id().equals(reader),
                batch.confirmedAt());
        String reason = batch.reason() == null ? typedReason : batch.reason();
        shown(rows, reader);
        return new FailBatchView(
                campaign.id(),
                campaign.name(),
                drawn,
                rows,
                FailSample.size(rows.size()),
                blinding.ratedBy(reader, campaign.id()),
                reason,
                problem);
    }

    private void shown(List<Row> rows, UUID reader) {
        blinding.shown(rows.stream().map(Row::attemptId).toList(), reader);
    }

    private Map<UUID, String> names(UUID campaignId) {
        return attempts.ofCampaign(campaignId).stream()
                .collect(Collectors.toMap(
                        Attempt::id, attempt -> attempt.invitation().applicant().name()));
    }

    /** As the reason says it where it falls short of the cut score. */
    private String overall(Verdict verdict) {
        double cut = verdict.reasons().stream()
                .filter(reason -> reason.code() == Reason.Code.OVERALL_BELOW_CUT)
                .mapToDouble(Reason::limit)
                .findFirst()
                .orElse(0);
        return NumberFormats.held(verdict.overall(), cut, 0, page.locale());
    }

    private Row row(
            Verdict verdict, Map<UUID, String> names, boolean sampled, Instant openedAt, FailBatchEntry.Ending ending) {
        return new Row(
                verdict.attemptId(),
                names.get(verdict.attemptId()),
                verdict.overall() == null ? null : overall(verdict),
                ReasonWords.of(page).of(verdict.reasons()),
                sampled,
                openedAt,
                ending);
    }
}

package org.parlance.hiring;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.parlance.audit.Actor;
import org.parlance.audit.AuditTrail;
import org.parlance.identity.StaffMember;
import org.parlance.jobs.Jobs;
import org.parlance.web.Json;
import org.parlance.web.Problems;

/** Takes files of applicants in, shows what would become of them, and has them invited once that is confirmed. */
@ApplicationScoped
public class InvitationBatches {
    private static final int MOST_NAME = 120;
    private static final int MOST_REASON = 500;

    private final EntityManager entities;
    private final BulkChecks checks;
    private final BatchJob job;
    private final SheetVault vault;
    private final Jobs jobs;
    private final AuditTrail audit;
    private final Clock clock;

    InvitationBatches(
            EntityManager entities,
            BulkChecks checks,
            BatchJob job,
            SheetVault vault,
            Jobs jobs,
            AuditTrail audit,
            Clock clock) {
        this.entities = entities;
        this.checks = checks;
        this.job = job;
        this.vault = vault;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Keeps the table; nobody is invited by that.
     *
     * @param charset of a CSV file; empty to find out
     * @throws HttpProblem 400 when the file cannot be read, with what to do about it
     */
    @Transactional
    public InvitationBatch upload(
            Campaign campaign, String fileName, byte[] file, Optional<Charset> charset, StaffMember uploader) {
        BulkSheet sheet;
        try {
            sheet = BulkFile.read(file, charset);
        } catch (BulkSheet.Unreadable unreadable) {
            throw Problems.badRequest(unreadable.getMessage());
        }
        String name = fileName == null || fileName.isBlank() ? "applicants" : fileName.strip();
        InvitationBatch batch = new InvitationBatch(
                campaign,
                uploader,
                name.substring(0, Math.min(MOST_NAME, name.length())),
                sheet,
                vault.lock(Json.write(sheet)),
                clock.instant());
        entities.persist(batch);
        audit.record(Actor.staff(uploader.id()), "batch.uploaded", batch.id(), rows(batch));
        return batch;
    }

    /** Newest first. */
    @Transactional
    public List<InvitationBatch> ofCampaign(Campaign campaign) {
        return entities.createQuery(
                        "select b from InvitationBatch b join fetch b.uploadedBy where b.campaign.id = :campaign"
                                + " and b.state <> :discarded order by b.uploadedAt desc",
                        InvitationBatch.class)
                .setParameter("campaign", campaign.id())
                .setParameter("discarded", InvitationBatch.State.DISCARDED)
                .getResultList();
    }

    /** @throws HttpProblem 404 when the campaign has no such file */
    @Transactional
    public InvitationBatch ofCampaign(Campaign campaign, UUID batchId) {
        return find(campaign, batchId, LockModeType.NONE);
    }

    private InvitationBatch find(Campaign campaign, UUID batchId, LockModeType lock) {
        InvitationBatch batch = entities.find(InvitationBatch.class, batchId, lock);
        if (batch == null || !batch.campaign().id().equals(campaign.id())) {
            throw Problems.notFound("This campaign has no such file.");
        }
        // what shows it needs the name, and may do so after the transaction
        batch.uploaderName();
        return batch;
    }

    /** @throws HttpProblem 410 when the rows were forgotten */
    @Transactional
    public BulkPreview preview(Campaign campaign, UUID batchId) {
        return checks.preview(kept(ofCampaign(campaign, batchId)));
    }

    /**
     * The rows that are not invited: those that would not be before the confirmation, those that were not after it.
     *
     * @throws HttpProblem 410 when the rows were forgotten
     */
    @Transactional
    public List<BulkPreview.Bad> badRows(Campaign campaign, UUID batchId) {
        InvitationBatch batch = kept(ofCampaign(campaign, batchId));
        return batch.state() == InvitationBatch.State.UPLOADED
                ? checks.preview(batch).bad()
                : job.refusals(batch);
    }

    /** The headers of the file. @throws HttpProblem 410 when the rows were forgotten */
    @Transactional
    public List<String> header(Campaign campaign, UUID batchId) {
        return checks.sheet(kept(ofCampaign(campaign, batchId))).header();
    }

    private static InvitationBatch kept(InvitationBatch batch) {
        if (batch.sheet() == null) {
            throw Problems.gone("The rows of this file are not kept any more. Upload it again.");
        }
        return batch;
    }

    /** @throws HttpProblem 400 when the columns cannot be used like that, 409 when the file was confirmed before */
    @Transactional
    public void map(Campaign campaign, UUID batchId, Map<BulkField, Integer> columns) {
        InvitationBatch batch = kept(find(campaign, batchId, LockModeType.PESSIMISTIC_WRITE));
        if (batch.state() != InvitationBatch.State.UPLOADED) {
            throw Problems.conflict("This file is confirmed already, so its columns stay as they are.");
        }
        ColumnMapping mapping = new ColumnMapping(columns);
        mapping.refusal(checks.sheet(batch).header().size()).ifPresent(refusal -> {
            throw Problems.badRequest(refusal);
        });
        batch.map(mapping);
    }

    /**
     * Has the good rows invited. Again is harmless.
     *
     * @param retestReason why persons who sat a test lately are invited too; null or blank when they are not
     * @throws HttpProblem 400 when the columns cannot be used or there is nobody to invite
     */
    @Transactional
    public void confirm(Campaign campaign, UUID batchId, String retestReason, Actor actor) {
        InvitationBatch batch = find(campaign, batchId, LockModeType.PESSIMISTIC_WRITE);
        if (batch.state() != InvitationBatch.State.UPLOADED) {
            return;
        }
        String reason = retestReason == null || retestReason.isBlank() ? null : retestReason.strip();
        if (reason != null && reason.length() > MOST_REASON) {
            throw Problems.badRequest("Give the reason in up to " + MOST_REASON + " characters.");
        }
        BulkPreview preview = checks.preview(kept(batch));
        if (preview.refusal() != null) {
            throw Problems.badRequest(preview.refusal());
        }
        if (preview.good() + (reason == null ? 0 : preview.tooLately()) == 0) {
            throw Problems.badRequest("There is no row that can be invited. Mend the file and upload it again.");
        }
        if (batch.confirm(reason)) {
            jobs.enqueue(BatchJob.JOB, batchId);
            audit.record(actor, "batch.confirmed", batchId, rows(batch));
        }
    }

    /** Forgets a file that nobody was invited from. Again is harmless. */
    @Transactional
    public void discard(Campaign campaign, UUID batchId, Actor actor) {
        if (find(campaign, batchId, LockModeType.PESSIMISTIC_WRITE).discard(clock.instant())) {
            audit.record(actor, "batch.discarded", batchId);
        }
    }

    /** Forgets the rows of files from before a time that are not being worked off. */
    @Transactional
    void forgetBefore(Instant time) {
        entities.createQuery(
                        "from InvitationBatch where uploadedAt < :time and sheet is not null and state <> :working",
                        InvitationBatch.class)
                .setParameter("time", time)
                .setParameter("working", InvitationBatch.State.CONFIRMED)
                .getResultStream()
                .forEach(InvitationBatch::forget);
    }

    private static Map<String, String> rows(InvitationBatch batch) {
        return Map.of("rows", Integer.toString(batch.total()));
    }
}

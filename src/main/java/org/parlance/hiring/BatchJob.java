package org.parlance.hiring;

import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.parlance.audit.Actor;
import org.parlance.audit.AuditTrail;
import org.parlance.jobs.JobHandler;
import org.parlance.jobs.OneAtATime;
import org.parlance.web.Json;

/**
 * Invites a confirmed file's applicants, some hundred rows a transaction. Each transaction moves the batch on by its
 * rows, so that a run that was cut off is taken up where it ended and no row is invited twice.
 */
@ApplicationScoped
class BatchJob implements JobHandler {
    static final String JOB = "invite-batch";

    private static final int ROWS_AT_ONCE = 500;
    private static final TypeReference<List<BulkPreview.Bad>> BAD_ROWS = new TypeReference<>() {};

    private final BulkChecks checks;
    private final SheetVault vault;
    private final Mails mails;
    private final OneAtATime oneAtATime;
    private final EntityManager entities;
    private final AuditTrail audit;
    private final Clock clock;

    BatchJob(
            BulkChecks checks,
            SheetVault vault,
            Mails mails,
            OneAtATime oneAtATime,
            EntityManager entities,
            AuditTrail audit,
            Clock clock) {
        this.checks = checks;
        this.vault = vault;
        this.mails = mails;
        this.oneAtATime = oneAtATime;
        this.entities = entities;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String name() {
        return JOB;
    }

    @Override
    @ActivateRequestContext
    public void run(UUID batchId) {
        oneAtATime.run(batchId, () -> {
            List<CheckedRow> rows = QuarkusTransaction.requiringNew().call(() -> {
                InvitationBatch batch = entities.find(InvitationBatch.class, batchId);
                return batch.state() == InvitationBatch.State.CONFIRMED
                        ? checks.rows(checks.sheet(batch), batch.mapping())
                        : List.of();
            });
            boolean more = !rows.isEmpty();
            while (more) {
                more = QuarkusTransaction.requiringNew().call(() -> next(batchId, rows));
            }
        });
    }

    /** @return whether rows are left */
    private boolean next(UUID batchId, List<CheckedRow> all) {
        entities.unwrap(Session.class).setJdbcBatchSize(ROWS_AT_ONCE);
        InvitationBatch batch = entities.find(InvitationBatch.class, batchId, LockModeType.PESSIMISTIC_WRITE);
        if (batch.state() != InvitationBatch.State.CONFIRMED) {
            return false;
        }
        int to = Math.min(all.size(), batch.nextRow() + ROWS_AT_ONCE);
        BulkChecks.Against against =
                checks.against(batch.campaign(), all.subList(batch.nextRow(), to), batch.retestReason() != null);
        List<CheckedRow> good = against.rows().stream().filter(CheckedRow::good).toList();
        List<BulkPreview.Bad> bad = refusals(batch);
        against.rows().stream()
                .filter(row -> !row.good())
                .forEach(row -> bad.add(
                        new BulkPreview.Bad(row.row().number(), row.row().cells(), row.problems())));
        invite(batch, good, against.earlier());
        batch.workedOff(good.size(), against.rows().size() - good.size(), vault.lock(Json.write(bad)), clock.instant());
        return batch.state() == InvitationBatch.State.CONFIRMED;
    }

    List<BulkPreview.Bad> refusals(InvitationBatch batch) {
        return batch.refusals() == null
                ? new ArrayList<>()
                : new ArrayList<>(Json.read(vault.unlock(batch.refusals()), BAD_ROWS));
    }

    /** One kind of row after the other, so that the database gets each kind in one go. */
    private void invite(InvitationBatch batch, List<CheckedRow> rows, Map<PersonTraits, List<EarlierTest>> earlier) {
        Instant now = clock.instant();
        Campaign campaign = batch.campaign();
        Actor actor = Actor.staff(batch.uploaderId());
        List<Applicant> applicants = new ArrayList<>();
        for (CheckedRow row : rows) {
            Applicant applicant = new Applicant(campaign.clientAccount().id(), row.candidate(), row.traits(), now);
            entities.persist(applicant);
            applicants.add(applicant);
        }
        List<Invitation> invitations = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Candidate candidate = rows.get(i).candidate();
            Invitation invitation =
                    new Invitation(campaign, applicants.get(i), candidate.origin(), candidate.language(), now);
            invitation.cameWith(batch.id());
            if (batch.retestReason() != null && earlier.containsKey(rows.get(i).traits())) {
                invitation.retest(batch.retestReason());
            }
            entities.persist(invitation);
            invitations.add(invitation);
        }
        for (Invitation invitation : invitations) {
            audit.record(
                    actor,
                    "invitation.created",
                    invitation.id(),
                    Map.of("batch", batch.id().toString()));
            if (invitation.retestReason().isPresent()) {
                audit.record(actor, "invitation.retest-allowed", invitation.id());
            }
        }
        mails.queue(invitations, OutgoingMail.Kind.INVITATION);
    }
}

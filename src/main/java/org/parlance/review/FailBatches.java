package org.parlance.review;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.parlance.audit.Actor;
import org.parlance.audit.AuditTrail;
import org.parlance.delivery.Attempt;
import org.parlance.delivery.Attempts;
import org.parlance.delivery.LateArrivals;
import org.parlance.identity.StaffMember;
import org.parlance.review.FailBatchEntry.Ending;
import org.parlance.verdict.Blinding;
import org.parlance.verdict.Outcome;
import org.parlance.verdict.VerdictService;
import org.parlance.verdict.Verdicts;
import org.parlance.verdict.Verdicts.Standing;
import org.parlance.web.PageLanguage;
import org.parlance.web.Problems;

/** Confirms many proposed fails of a campaign together, once a random sample of them has been opened. */
@ApplicationScoped
class FailBatches implements PanacheRepositoryBase<FailBatch, UUID> {
    private static final SecureRandom SEEDS = new SecureRandom();

    private final Attempts attempts;
    private final Verdicts verdicts;
    private final VerdictService decisions;
    private final ResultOpenings openings;
    private final Blinding blinding;
    private final LateArrivals arrivals;
    private final AuditTrail audit;
    private final Clock clock;

    FailBatches(
            Attempts attempts,
            Verdicts verdicts,
            VerdictService decisions,
            ResultOpenings openings,
            Blinding blinding,
            LateArrivals arrivals,
            AuditTrail audit,
            Clock clock) {
        this.attempts = attempts;
        this.verdicts = verdicts;
        this.decisions = decisions;
        this.openings = openings;
        this.blinding = blinding;
        this.arrivals = arrivals;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What the machine proposes and this person may confirm: nobody has passed it, and they have neither
     * decided yet nor are rating it blind. What something has arrived for since is looked at by itself.
     */
    @Transactional
    List<Standing> proposed(UUID campaignId, UUID staffMemberId) {
        Set<UUID> rated = blinding.ratedBy(staffMemberId);
        List<UUID> waiting = attempts.ofCampaign(campaignId).stream()
                .filter(attempt -> attempt.state() == Attempt.State.SCORED && !rated.contains(attempt.id()))
                .map(Attempt::id)
                .toList();
        Set<UUID> arrived = arrivals.newest(waiting).keySet();
        return verdicts.standings(waiting).values().stream()
                .filter(standing -> confirmable(standing, staffMemberId)
                        && !arrived.contains(standing.verdict().attemptId()))
                .sorted((one, other) ->
                        one.verdict().issuedAt().compareTo(other.verdict().issuedAt()))
                .toList();
    }

    private static boolean confirmable(Standing standing, UUID staffMemberId) {
        return standing.verdict().outcome() == Outcome.FAIL
                && standing.decision().isEmpty()
                && standing.voices().stream()
                        .noneMatch(voice -> voice.outcome() == Outcome.PASS
                                || voice.deciderId().equals(staffMemberId));
    }

    /** @throws HttpProblem 409 when nothing is proposed */
    @Transactional
    FailBatch draw(UUID campaignId, StaffMember by) {
        List<Standing> fails = proposed(campaignId, by.id());
        if (fails.isEmpty()) {
            throw Problems.conflict(words().noFailsLeft());
        }
        FailBatch batch = new FailBatch(campaignId, by, SEEDS.nextLong(), clock.instant());
        persist(batch);
        Set<UUID> sample = FailSample.draw(
                fails.stream().map(fail -> fail.verdict().attemptId()).toList(), batch.seed());
        fails.forEach(fail -> getEntityManager()
                .persist(new FailBatchEntry(
                        batch, fail.verdict(), sample.contains(fail.verdict().attemptId()))));
        audit.record(
                Actor.staff(by.id()),
                "fails.sampled",
                batch.id(),
                Map.of("fails", Integer.toString(fails.size()), "seed", Long.toString(batch.seed())));
        return batch;
    }

    /** @throws HttpProblem 404 when the campaign has no such list */
    @Transactional
    FailBatch of(UUID batchId, UUID campaignId) {
        return find(
                        "select b from FailBatch b join fetch b.drawnBy where b.id = ?1 and b.campaignId = ?2",
                        batchId,
                        campaignId)
                .firstResultOptional()
                .orElseThrow(() -> Problems.notFound("This campaign has no such list of proposed fails."));
    }

    @Transactional
    List<FailBatchEntry> entries(FailBatch batch) {
        return getEntityManager()
                .createQuery("from FailBatchEntry where failBatchId = :batch order by id", FailBatchEntry.class)
                .setParameter("batch", batch.id())
                .getResultList();
    }

    /** When whoever drew the sample opened each of its results since, by attempt id. */
    @Transactional
    Map<UUID, Instant> openedSince(FailBatch batch, List<FailBatchEntry> entries) {
        List<UUID> sampled = entries.stream()
                .filter(FailBatchEntry::sampled)
                .map(FailBatchEntry::attemptId)
                .toList();
        Map<UUID, Instant> opened =
                new HashMap<>(openings.withEvidence(sampled, batch.drawnBy().id()));
        opened.values().removeIf(at -> at.isBefore(batch.drawnAt()));
        return opened;
    }

    /**
     * Every attempt gets a decision of its own. What has changed since the list was made is left out, and says why.
     *
     * @throws HttpProblem 400 without a reason, 403 when somebody else has drawn the sample, 409 while some of it was not
     *     opened, while this person rates one of the list blind, or when it was confirmed before
     */
    @Transactional
    void confirm(UUID batchId, UUID campaignId, String reason, StaffMember by) {
        FailBatch batch = of(batchId, campaignId);
        getEntityManager().refresh(batch, LockModeType.PESSIMISTIC_WRITE);
        if (!batch.drawnBy().id().equals(by.id())) {
            throw Problems.forbidden(words().sampleOfAnother());
        }
        if (batch.confirmedAt() != null) {
            throw Problems.conflict(words().confirmedAlready());
        }
        if (reason == null || reason.isBlank() || reason.length() > 2000) {
            throw Problems.badRequest(words().giveReason());
        }
        List<FailBatchEntry> entries = entries(batch);
        Set<UUID> rated = blinding.ratedBy(by.id());
        if (entries.stream().anyMatch(entry -> rated.contains(entry.attemptId()))) {
            throw Problems.conflict(words().endRatingFirst());
        }
        long unopened = entries.stream().filter(FailBatchEntry::sampled).count()
                - openedSince(batch, entries).size();
        if (unopened > 0) {
            throw Problems.conflict(words().openSample(unopened));
        }
        entries.forEach(entry -> entry.ended(confirm(entry, reason, by)));
        batch.confirmed(reason.strip(), clock.instant());
        audit.record(
                Actor.staff(by.id()),
                "fails.confirmed",
                batchId,
                Map.of(
                        "confirmed",
                        Long.toString(entries.stream()
                                .filter(entry -> entry.ending() == Ending.CONFIRMED)
                                .count()),
                        "listed",
                        Integer.toString(entries.size())));
    }

    private Ending confirm(FailBatchEntry entry, String reason, StaffMember by) {
        Attempt attempt = attempts.locked(entry.attemptId());
        Standing standing = verdicts.standing(entry.attemptId()).orElseThrow();
        if (attempt.state() != Attempt.State.SCORED
                || standing.voices().stream()
                        .anyMatch(voice -> voice.outcome() == Outcome.PASS
                                || voice.deciderId().equals(by.id()))) {
            return Ending.DECIDED;
        }
        if (!standing.verdict().id().equals(entry.verdictId())) {
            return Ending.NEW_VERDICT;
        }
        if (arrivals.newest(List.of(attempt.id())).containsKey(attempt.id())) {
            return Ending.ARRIVED;
        }
        decisions.decide(entry.attemptId(), Outcome.FAIL, reason, by);
        return Ending.CONFIRMED;
    }

    private static ReviewRefusalMessages words() {
        return PageLanguage.words(ReviewRefusalMessages.class);
    }
}

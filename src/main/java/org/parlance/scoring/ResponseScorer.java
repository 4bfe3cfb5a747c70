package org.parlance.scoring;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.parlance.bank.Item;
import org.parlance.delivery.Attempt;
import org.parlance.delivery.FormItem;
import org.parlance.delivery.FormItems;
import org.parlance.delivery.WrittenAnswer;
import org.parlance.delivery.WrittenAnswers;
import org.parlance.jobs.JobHandler;
import org.parlance.jobs.Jobs;
import org.parlance.recording.Recording;
import org.parlance.recording.Recordings;
import org.parlance.scoring.ScoredResponse.NeedsReview;
import org.parlance.scoring.ScoredResponse.Scored;

/**
 * Scores what was given for one item, as soon as all of it is there. The engines run outside of any transaction; the
 * scores are written in a short one, which also asks for the verdict.
 */
@ApplicationScoped
class ResponseScorer implements JobHandler {
    /** All that the engines need, read in one transaction. */
    private record Work(
            Item item,
            String language,
            UUID attemptId,
            String engineVersion,
            List<Recording> recordings,
            Optional<WrittenAnswer> inTime,
            Optional<WrittenAnswer> late) {}

    /** What this node is scoring: an item's end and its recording's seal bring a job each, and one try is enough. */
    private final Set<UUID> underWay = ConcurrentHashMap.newKeySet();

    private final FormItems formItems;
    private final Recordings recordings;
    private final WrittenAnswers answers;
    private final SpeechScorer speech;
    private final WritingScorer writing;
    private final EngineVersions engineVersions;
    private final EntityManager entities;
    private final Jobs jobs;
    private final Clock clock;

    ResponseScorer(
            FormItems formItems,
            Recordings recordings,
            WrittenAnswers answers,
            SpeechScorer speech,
            WritingScorer writing,
            EngineVersions engineVersions,
            EntityManager entities,
            Jobs jobs,
            Clock clock) {
        this.formItems = formItems;
        this.recordings = recordings;
        this.answers = answers;
        this.speech = speech;
        this.writing = writing;
        this.engineVersions = engineVersions;
        this.entities = entities;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public String name() {
        return FormItem.SCORE;
    }

    @Override
    @ActivateRequestContext
    public void run(UUID formItemId) {
        Optional<Work> work = beginOrForget(formItemId);
        if (work.isEmpty()) {
            return;
        }
        try {
            ScoredResponse scored = score(work.get());
            QuarkusTransaction.requiringNew().run(() -> keep(formItemId, work.get(), scored));
        } finally {
            underWay.remove(formItemId);
        }
    }

    private Optional<Work> beginOrForget(UUID formItemId) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> begin(formItemId));
        } catch (RuntimeException failed) {
            underWay.remove(formItemId);
            throw failed;
        }
    }

    /** @return empty when there is nothing to do: the item runs, something is still coming in, or it is (being) scored */
    private Optional<Work> begin(UUID formItemId) {
        FormItem formItem = formItems.findById(formItemId);
        if (formItem.state() != FormItem.State.ENDED) {
            return Optional.empty();
        }
        List<Recording> answersSpoken = recordings.answers(formItemId);
        if (answersSpoken.stream().anyMatch(recording -> recording.state() == Recording.State.OPEN)) {
            return Optional.empty();
        }
        Response response = lockedResponse(formItemId);
        if (response.state() != Response.State.WAITING || underWay.contains(formItemId)) {
            return Optional.empty();
        }
        UUID attemptId = formItem.attempt().id();
        String language = formItem.attempt().invitation().campaign().language();
        String engineVersion = engineVersions.current(language);
        if (!response.beginTry(clock.instant())) {
            response.needsReview("engine-failure", engineVersion, new Evidence.None(), clock.instant());
            jobs.enqueue(Attempt.DECIDE, attemptId);
            return Optional.empty();
        }
        Work work = new Work(
                formItem.item(),
                language,
                attemptId,
                engineVersion,
                answersSpoken,
                answers.inTime(formItemId),
                answers.late(formItemId));
        // under the response's lock, so that a second job sees it
        underWay.add(formItemId);
        return Optional.of(work);
    }

    private Response lockedResponse(UUID formItemId) {
        entities.createNativeQuery("insert into response (form_item_id, state, flags, tries, changed_at, lock_version)"
                        + " values (:id, 'WAITING', '[]', 0, :now, 0) on conflict do nothing")
                .setParameter("id", formItemId)
                .setParameter("now", clock.instant())
                .executeUpdate();
        return entities.find(Response.class, formItemId, LockModeType.PESSIMISTIC_WRITE);
    }

    private ScoredResponse score(Work work) {
        return work.item().type().spoken()
                ? speech.score(work.item(), work.language(), work.recordings())
                : writing.score(work.item(), work.language(), work.inTime(), work.late());
    }

    private void keep(UUID formItemId, Work work, ScoredResponse scored) {
        Response response = lockedResponse(formItemId);
        if (response.state() != Response.State.WAITING) {
            return;
        }
        if (scored instanceof Scored found) {
            response.scored(work.engineVersion(), found.evidence(), found.flags(), clock.instant());
            found.scores().forEach(score -> entities.persist(new ScoreRow(formItemId, work.engineVersion(), score)));
        } else if (scored instanceof NeedsReview unscorable) {
            response.needsReview(unscorable.reason(), work.engineVersion(), unscorable.evidence(), clock.instant());
        }
        jobs.enqueue(Attempt.DECIDE, work.attemptId());
    }

    @Override
    public void gaveUp(UUID formItemId) {
        FormItem formItem = formItems.findById(formItemId);
        Response response = lockedResponse(formItemId);
        if (response.state() == Response.State.WAITING) {
            String language = formItem.attempt().invitation().campaign().language();
            response.needsReview(
                    "engine-failure", engineVersions.current(language), new Evidence.None(), clock.instant());
            jobs.enqueue(Attempt.DECIDE, formItem.attempt().id());
        }
    }
}

package org.parlance.scoring;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.parlance.bank.Item;
import org.parlance.delivery.Attempt;
import org.parlance.delivery.FormItem;
import org.parlance.delivery.FormItems;
import org.parlance.delivery.WrittenAnswer;
import org.parlance.delivery.WrittenAnswers;
import org.parlance.engine.SpellingVariant;
import org.parlance.hiring.Campaign;
import org.parlance.jobs.JobHandler;
import org.parlance.jobs.Jobs;
import org.parlance.jobs.OneAtATime;
import org.parlance.recording.Recording;
import org.parlance.recording.Recordings;
import org.parlance.scoring.ScoredResponse.NeedsReview;
import org.parlance.scoring.ScoredResponse.Scored;
import org.parlance.scoring.writing.CalibratedText;

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
            SpellingVariant spelling,
            CalibrationChoice judgedBy,
            Optional<CalibrationChoice> writingJudgedBy,
            UUID attemptId,
            String engineVersion,
            List<Recording> recordings,
            Optional<WrittenAnswer> inTime,
            Optional<WrittenAnswer> late) {}

    private final FormItems formItems;
    private final Recordings recordings;
    private final WrittenAnswers answers;
    private final SpeechScorer speech;
    private final WritingScorer writing;
    private final SimilarAnswers similar;
    private final Calibrations calibrations;
    private final EngineVersions engineVersions;
    private final EntityManager entities;
    private final Jobs jobs;
    private final OneAtATime oneAtATime;
    private final Clock clock;

    ResponseScorer(
            FormItems formItems,
            Recordings recordings,
            WrittenAnswers answers,
            SpeechScorer speech,
            WritingScorer writing,
            SimilarAnswers similar,
            Calibrations calibrations,
            EngineVersions engineVersions,
            EntityManager entities,
            Jobs jobs,
            OneAtATime oneAtATime,
            Clock clock) {
        this.formItems = formItems;
        this.recordings = recordings;
        this.answers = answers;
        this.speech = speech;
        this.writing = writing;
        this.similar = similar;
        this.calibrations = calibrations;
        this.engineVersions = engineVersions;
        this.entities = entities;
        this.jobs = jobs;
        this.oneAtATime = oneAtATime;
        this.clock = clock;
    }

    @Override
    public String name() {
        return FormItem.SCORE;
    }

    @Override
    @ActivateRequestContext
    public void run(UUID formItemId) {
        // an item's end and the seals of its recordings may bring several jobs; each would count as a try
        oneAtATime.run(formItemId, () -> scoreOnce(formItemId));
    }

    private void scoreOnce(UUID formItemId) {
        Optional<Work> work = QuarkusTransaction.requiringNew().call(() -> begin(formItemId));
        if (work.isEmpty()) {
            return;
        }
        ScoredResponse scored = score(work.get());
        QuarkusTransaction.requiringNew().run(() -> keep(formItemId, work.get(), scored));
    }

    /** @return empty when there is nothing to do: the item runs, something is still coming in, or it is scored */
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
        if (response.state() != Response.State.WAITING) {
            return Optional.empty();
        }
        UUID attemptId = formItem.attempt().id();
        Campaign campaign = formItem.attempt().invitation().campaign();
        String engineVersion = engineVersions.current(campaign);
        if (!response.beginTry(clock.instant())) {
            response.needsReview("engine-failure", engineVersion, new Evidence.None(), clock.instant());
            jobs.enqueue(Attempt.DECIDE, attemptId);
            return Optional.empty();
        }
        return Optional.of(new Work(
                formItem.item(),
                campaign.language(),
                campaign.spelling(),
                calibrations.choice(campaign),
                calibrations.writingChoice(campaign),
                attemptId,
                engineVersion,
                answersSpoken,
                answers.inTime(formItemId),
                answers.late(formItemId)));
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
                ? speech.score(work.item(), work.language(), work.judgedBy(), work.recordings(), chosen(work))
                : judged(
                        work, writing.score(work.item(), work.language(), work.spelling(), work.inTime(), work.late()));
    }

    /** By the campaign's own weights in place of the rubric's, where it chose some. */
    private static ScoredResponse judged(Work work, ScoredResponse graded) {
        if (work.writingJudgedBy().isEmpty() || !(graded instanceof Scored scored)) {
            return graded;
        }
        CalibrationChoice choice = work.writingJudgedBy().get();
        Scored judged = choice.calibration()
                .map(calibration -> CalibratedText.apply(scored, work.item().type(), calibration))
                .orElse(scored);
        boolean concerned = judged.scores().stream().anyMatch(score -> CalibratedText.TRAITS.contains(score.trait()));
        List<Flag> flags = Stream.concat(
                        judged.flags().stream(), choice.writingFlag().filter(flag -> concerned).stream())
                .toList();
        return new Scored(judged.scores(), judged.evidence(), flags);
    }

    private static Map<String, String> chosen(Work work) {
        return work.inTime().map(answer -> answer.content().fieldsOrEmpty()).orElse(Map.of());
    }

    private void keep(UUID formItemId, Work work, ScoredResponse scored) {
        Response response = lockedResponse(formItemId);
        if (response.state() != Response.State.WAITING) {
            return;
        }
        if (scored instanceof Scored found) {
            response.scored(work.engineVersion(), found.evidence(), flags(formItemId, work, found), clock.instant());
            found.scores().forEach(score -> entities.persist(new ScoreRow(formItemId, work.engineVersion(), score)));
        } else if (scored instanceof NeedsReview unscorable) {
            response.needsReview(unscorable.reason(), work.engineVersion(), unscorable.evidence(), clock.instant());
        }
        jobs.enqueue(Attempt.DECIDE, work.attemptId());
    }

    /** Those that the answer itself gave, and what a comparison with other applicants' answers adds. */
    private List<Flag> flags(UUID formItemId, Work work, Scored found) {
        Stream<Flag> compared = work.inTime().stream()
                .map(answer -> answer.content().written())
                .flatMap(text -> similar.compare(formItems.findById(formItemId), text).stream());
        return Stream.concat(found.flags().stream(), compared).toList();
    }

    @Override
    public void gaveUp(UUID formItemId) {
        FormItem formItem = formItems.findById(formItemId);
        Response response = lockedResponse(formItemId);
        if (response.state() == Response.State.WAITING) {
            Campaign campaign = formItem.attempt().invitation().campaign();
            response.needsReview(
                    "engine-failure", engineVersions.current(campaign), new Evidence.None(), clock.instant());
            jobs.enqueue(Attempt.DECIDE, formItem.attempt().id());
        }
    }
}

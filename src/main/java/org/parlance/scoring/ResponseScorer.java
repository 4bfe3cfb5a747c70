package org.parlance.scoring;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.parlance.bank.Item;
import org.parlance.delivery.Attempt;
import org.parlance.delivery.Attempts;
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
import org.parlance.tracing.Steps;

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
            Optional<WrittenAnswer> late,
            boolean brokenOff) {
        double audioSeconds() {
            return recordings.stream()
                    .filter(recording -> recording.state() == Recording.State.SEALED)
                    .mapToDouble(Recording::seconds)
                    .sum();
        }
    }

    private static final Logger LOG = Logger.getLogger(ResponseScorer.class);

    /** How long a store that is away is left alone. */
    private static final Duration STORE_PAUSE = Duration.ofSeconds(20);

    private final Attempts attempts;
    private final FormItems formItems;
    private final Recordings recordings;
    private final WrittenAnswers answers;
    private final SpeechScorer speech;
    private final WritingScorer writing;
    private final SimilarAnswers similar;
    private final SameRecordings same;
    private final Calibrations calibrations;
    private final EngineVersions engineVersions;
    private final EntityManager entities;
    private final Jobs jobs;
    private final OneAtATime oneAtATime;
    private final ScoringMetrics metrics;
    private final Clock clock;

    ResponseScorer(
            Attempts attempts,
            FormItems formItems,
            Recordings recordings,
            WrittenAnswers answers,
            SpeechScorer speech,
            WritingScorer writing,
            SimilarAnswers similar,
            SameRecordings same,
            Calibrations calibrations,
            EngineVersions engineVersions,
            EntityManager entities,
            Jobs jobs,
            OneAtATime oneAtATime,
            ScoringMetrics metrics,
            Clock clock) {
        this.attempts = attempts;
        this.formItems = formItems;
        this.recordings = recordings;
        this.answers = answers;
        this.speech = speech;
        this.writing = writing;
        this.similar = similar;
        this.same = same;
        this.calibrations = calibrations;
        this.engineVersions = engineVersions;
        this.entities = entities;
        this.jobs = jobs;
        this.oneAtATime = oneAtATime;
        this.metrics = metrics;
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
        Steps.note(Steps.ATTEMPT, work.get().attemptId());
        try {
            ScoredResponse scored =
                    metrics.timed(work.get().language(), work.get().audioSeconds(), () -> score(work.get()));
            SameRecordings.Sounds sounds = same.hear(
                    work.get().item(), work.get().language(), work.get().recordings());
            QuarkusTransaction.requiringNew().run(() -> keep(formItemId, work.get(), scored, sounds));
        } catch (UncheckedIOException storeAway) {
            QuarkusTransaction.requiringNew().run(() -> postpone(formItemId, work.get(), storeAway));
        }
    }

    /**
     * The store of recordings is away or full, which says nothing about the answer: it counts as no try, and is looked
     * at again until the attempt's upload window is over. Meanwhile the watchdog tells of it.
     */
    private void postpone(UUID formItemId, Work work, UncheckedIOException storeAway) {
        Instant now = clock.instant();
        Attempt attempt = formItems.findById(formItemId).attempt();
        if (!attempt.uploadOpen(now)) {
            throw storeAway;
        }
        LOG.warnf(storeAway, "answer %s of attempt %s cannot be read now", formItemId, work.attemptId());
        lockedResponse(formItemId).untried(now);
        jobs.enqueueAt(FormItem.SCORE, formItemId, now.plus(STORE_PAUSE));
    }

    /** @return empty when there is nothing to do: the item runs, something is still coming in, it is scored or withdrawn */
    private Optional<Work> begin(UUID formItemId) {
        FormItem formItem = formItems.findById(formItemId);
        if (formItem.state() != FormItem.State.ENDED || formItem.attempt().withdrawn()) {
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
        if (!response.beginTry(clock.instant())) {
            String engineVersion =
                    engineVersions.current(formItem.attempt().invitation().campaign());
            response.needsReview("engine-failure", engineVersion, new Evidence.None(), clock.instant());
            jobs.enqueue(Attempt.DECIDE, formItem.attempt().id());
            return Optional.empty();
        }
        return Optional.of(work(formItem, answersSpoken));
    }

    private Work work(FormItem formItem, List<Recording> answersSpoken) {
        Campaign campaign = formItem.attempt().invitation().campaign();
        return new Work(
                formItem.item(),
                campaign.language(),
                campaign.spelling(),
                calibrations.choice(campaign),
                calibrations.writingChoice(campaign),
                formItem.attempt().id(),
                engineVersions.current(campaign),
                answersSpoken,
                answers.inTime(formItem.id()),
                answers.late(formItem.id()),
                !formItem.endReason().regular());
    }

    /** What this node makes of a response now, whatever was made of it before. Outside of a transaction; keeps nothing. */
    ResponseReplay.Again again(UUID formItemId) {
        Work work = QuarkusTransaction.requiringNew()
                .call(() -> work(formItems.findById(formItemId), recordings.answers(formItemId)));
        return new ResponseReplay.Again(formItemId, work.engineVersion(), score(work));
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
        if (work.brokenOff() && WrittenAnswer.changed(work.inTime(), work.late())) {
            // what came in time is only as much as there was when the page was cut off
            return new NeedsReview(WritingScorer.ARRIVED_LATE, new Evidence.None());
        }
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

    private void keep(UUID formItemId, Work work, ScoredResponse scored, SameRecordings.Sounds sounds) {
        // recordings are announced under the attempt's lock, so that none slips in between the look and the commit
        if (attempts.locked(work.attemptId()).withdrawn()) {
            return;
        }
        Response response = lockedResponse(formItemId);
        if (response.state() != Response.State.WAITING) {
            return;
        }
        if (!ids(recordings.answers(formItemId)).equals(ids(work.recordings()))) {
            response.untried(clock.instant());
            jobs.enqueue(FormItem.SCORE, formItemId);
            return;
        }
        // what cannot be scored goes to a person anyway, but others are compared with it
        List<Flag> heardBefore = same.compare(formItems.findById(formItemId), sounds);
        if (scored instanceof Scored found) {
            List<Flag> flags = Stream.concat(flags(formItemId, work, found), heardBefore.stream())
                    .toList();
            response.scored(work.engineVersion(), found.evidence(), flags, clock.instant());
            found.scores().forEach(score -> {
                entities.persist(new ScoreRow(formItemId, work.engineVersion(), score));
                metrics.scored(work.language(), score);
            });
        } else if (scored instanceof NeedsReview unscorable) {
            response.needsReview(unscorable.reason(), work.engineVersion(), unscorable.evidence(), clock.instant());
        }
        jobs.enqueue(Attempt.DECIDE, work.attemptId());
    }

    private static Set<UUID> ids(List<Recording> found) {
        return found.stream().map(Recording::id).collect(Collectors.toSet());
    }

    /** Those that the answer itself gave, and what a comparison with other applicants' answers adds. */
    private Stream<Flag> flags(UUID formItemId, Work work, Scored found) {
        Stream<Flag> compared = words(work, found).stream()
                .flatMap(text -> similar.compare(formItems.findById(formItemId), text).stream());
        return Stream.concat(found.flags().stream(), compared);
    }

    /** What was written, or what was understood of all turns. */
    private static Optional<String> words(Work work, Scored found) {
        if (found.evidence() instanceof Evidence.Speech speech) {
            return Optional.of(
                    speech.turns().stream().map(Evidence.SpokenTurn::transcript).collect(Collectors.joining("\n")));
        }
        return work.inTime().map(answer -> answer.content().written());
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

    /** As long as nobody has been told a verdict that leads to a person. */
    @Override
    public boolean revive(UUID formItemId) {
        FormItem formItem = formItems.findById(formItemId);
        if (formItem == null) {
            return false;
        }
        Attempt.State attempt = formItem.attempt().state();
        return (attempt.running() || attempt == Attempt.State.SUBMITTED)
                && lockedResponse(formItemId).waitAgain("engine-failure", clock.instant());
    }
}

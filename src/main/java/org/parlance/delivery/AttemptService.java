package org.parlance.delivery;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.parlance.audit.Actor;
import org.parlance.audit.AuditTrail;
import org.parlance.bank.Item;
import org.parlance.delivery.FormItem.EndReason;
import org.parlance.jobs.Jobs;
import org.parlance.web.PageLanguage;
import org.parlance.web.Problems;

/** Moves an attempt from item to item. Every move locks the attempt, so that two pages cannot tear it apart. */
@ApplicationScoped
class AttemptService {
    private static final Logger LOG = Logger.getLogger(AttemptService.class);

    private final Attempts attempts;
    private final FormItems formItems;
    private final WrittenAnswers answers;
    private final Replacements replacements;
    private final CodeWaits codeWaits;
    private final Jobs jobs;
    private final AuditTrail audit;
    private final Event<FormItem.Finished> finished;
    private final Clock clock;

    AttemptService(
            Attempts attempts,
            FormItems formItems,
            WrittenAnswers answers,
            Replacements replacements,
            CodeWaits codeWaits,
            Jobs jobs,
            AuditTrail audit,
            Event<FormItem.Finished> finished,
            Clock clock) {
        this.attempts = attempts;
        this.formItems = formItems;
        this.answers = answers;
        this.replacements = replacements;
        this.codeWaits = codeWaits;
        this.jobs = jobs;
        this.audit = audit;
        this.finished = finished;
        this.clock = clock;
    }

    /**
     * The item to be taken now: the running one, or else the next, which is hereby delivered.
     *
     * @return empty when the attempt is over
     * @throws HttpProblem 409 when the attempt is interrupted and has to be resumed first
     */
    @Transactional(dontRollbackOn = HttpProblem.class)
    Optional<FormItem> current(UUID attemptId) {
        Attempt attempt = attempts.locked(attemptId);
        settle(attempt);
        return switch (attempt.state()) {
            case STARTED -> Optional.of(formItems.running(attemptId).orElseGet(() -> deliverNext(attempt)));
            case INTERRUPTED -> throw interrupted();
            case SUBMITTED, SCORED, DECIDED, VOIDED -> Optional.empty();
        };
    }

    private FormItem deliverNext(Attempt attempt) {
        FormItem next = formItems
                .nextWaiting(attempt.id())
                .orElseThrow(() -> new IllegalStateException("attempt " + attempt.id() + " runs without an item"));
        next.deliver(clock.instant());
        return next;
    }

    @Transactional(dontRollbackOn = HttpProblem.class)
    ItemClock ready(UUID attemptId, UUID formItemId) {
        return touch(attemptId, formItemId, true);
    }

    @Transactional(dontRollbackOn = HttpProblem.class)
    ItemClock heartbeat(UUID attemptId, UUID formItemId) {
        return touch(attemptId, formItemId, false);
    }

    private ItemClock touch(UUID attemptId, UUID formItemId, boolean ready) {
        Attempt attempt = attempts.locked(attemptId);
        FormItem item = ofAttempt(attemptId, formItemId);
        settle(attempt);
        if (item.state() != FormItem.State.RUNNING) {
            throw notRunning();
        }
        if (ready) {
            item.ready(clock.instant());
        } else {
            item.heartbeat(clock.instant());
        }
        return item.clock();
    }

    /**
     * The applicant's page is done with an item. Again is harmless; one that the server took for interrupted, and that
     * was not yet replaced, turns out to be finished. Not so where something was written or chosen while the page was
     * cut off: that came late and would not be scored, so it stays interrupted and an equivalent item takes its place.
     *
     * @return whether another item follows
     */
    @Transactional
    boolean finish(UUID attemptId, UUID formItemId, EndReason reason, List<FormItem.Take> takes) {
        Attempt attempt = attempts.locked(attemptId);
        FormItem item = ofAttempt(attemptId, formItemId);
        finished.fire(new FormItem.Finished(attempt, formItemId, takes));
        boolean notReplaced = attempt.state() == Attempt.State.INTERRUPTED
                && lastInterrupted(attemptId).id().equals(formItemId)
                && !answers.changedLate(formItemId);
        if (notReplaced) {
            attempt.resume(false);
            audit.record(Actor.applicant(attempt.invitation().id()), "attempt.answer-kept", attemptId);
        }
        if (notReplaced || item.state() == FormItem.State.RUNNING) {
            end(attempt, item, reason);
        } else if (item.awaitsPage()) {
            item.heardFromPage();
            jobs.enqueue(FormItem.SCORE, item.id());
        }
        return attempt.state().running();
    }

    /**
     * The page lost its microphone, was cut off, could not play a prompt or recorded nothing that could be scored; the
     * item will be replaced when the applicant goes on.
     *
     * @param detail a code that tells more of the cause; empty when there is none
     * @return whether the attempt is interrupted now; false when the item had ended before
     * @throws HttpProblem 409 when the item's position had its retake after faulty sound
     */
    @Transactional
    boolean interrupt(UUID attemptId, UUID formItemId, EndReason cause, String detail) {
        Attempt attempt = attempts.locked(attemptId);
        FormItem item = ofAttempt(attemptId, formItemId);
        boolean runs = item.state() == FormItem.State.RUNNING;
        boolean cutOff = item.state() == FormItem.State.INTERRUPTED && item.endReason() == EndReason.CUT_OFF;
        if ((runs || cutOff) && cause == EndReason.SOUND_FAULT && !replacements.mayRetake(item)) {
            throw Problems.conflict(words().newTaskBefore());
        }
        if (runs) {
            interrupt(attempt, item, cause, detail);
        } else if (cutOff && cause.technical() && attempt.state() == Attempt.State.INTERRUPTED) {
            item.excuse(cause);
            audit.record(Actor.SYSTEM, "attempt.excused", attemptId, details(cause, detail));
        }
        return attempt.state() == Attempt.State.INTERRUPTED;
    }

    /**
     * Goes on after an interruption with an equivalent item; with none left, the item stays as it was given and a
     * person will look at it.
     *
     * @return whether another item follows
     */
    @Transactional
    boolean resume(UUID attemptId) {
        Attempt attempt = attempts.locked(attemptId);
        settle(attempt);
        if (attempt.state() != Attempt.State.INTERRUPTED) {
            return attempt.state().running();
        }
        Instant now = clock.instant();
        if (!attempt.mayResume(now)) {
            submit(attempt);
            return false;
        }
        FormItem lost = lastInterrupted(attemptId);
        boolean technical = lost.endReason().technical();
        Optional<Item> replacement = replacements.of(lost);
        attempt.resume(replacement.isPresent() && !technical);
        if (replacement.isPresent()) {
            formItems.persist(new FormItem(attempt, lost.position(), lost.draw() + 1, replacement.get()));
        } else {
            endWithoutPage(attempt, lost, technical ? lost.endReason() : EndReason.CUT_OFF);
        }
        audit.record(Actor.applicant(attempt.invitation().id()), "attempt.resumed", attemptId);
        return attempt.state().running();
    }

    /** The interruption that the attempt is in; empty when it is not interrupted. */
    @Transactional
    Optional<ResumeView> interruption(UUID attemptId) {
        Attempt attempt = attempts.findById(attemptId);
        if (attempt.state() != Attempt.State.INTERRUPTED) {
            return Optional.empty();
        }
        FormItem lost = lastInterrupted(attemptId);
        String cause = lost.endReason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        boolean counted = !lost.endReason().technical();
        int used = attempt.interruptions() + (counted ? 1 : 0);
        return Optional.of(new ResumeView(
                cause, replacements.of(lost).isPresent(), counted, used, Attempt.MAX_INTERRUPTIONS - used));
    }

    /** The applicant goes on in another browser, where the recording of a running spoken task cannot go on. */
    @Transactional
    void cutOffSpeaking(UUID attemptId) {
        Attempt attempt = attempts.locked(attemptId);
        settle(attempt);
        formItems
                .running(attemptId)
                .filter(item -> item.itemType().spoken() && item.readyAt() != null)
                .ifPresent(item -> interrupt(attempt, item, EndReason.CUT_OFF, "device-changed"));
    }

    private FormItem lastInterrupted(UUID attemptId) {
        return formItems.ofAttempt(attemptId).stream()
                .filter(item -> item.state() == FormItem.State.INTERRUPTED)
                .reduce((earlier, later) -> later.endedAt().isBefore(earlier.endedAt()) ? earlier : later)
                .orElseThrow(() -> new IllegalStateException("attempt " + attemptId + " has no interrupted item"));
    }

    /** Ends what time has ended; called before each move and by the sweeper for pages that are gone. */
    @Transactional
    void settle(UUID attemptId) {
        settle(attempts.locked(attemptId));
    }

    private void settle(Attempt attempt) {
        if (!attempt.state().running()) {
            return;
        }
        Optional<FormItem> running = formItems.running(attempt.id());
        if (running.isEmpty()) {
            return;
        }
        FormItem item = running.get();
        switch (item.clock().statusAt(clock.instant())) {
            case RUNNING -> {}
            case OUT_OF_TIME -> endWithoutPage(attempt, item, EndReason.TIME);
            case CUT_OFF -> {
                if (!codeWaits.hold(item)) {
                    interrupt(attempt, item, EndReason.CUT_OFF, "");
                }
            }
        }
    }

    /** Submits an attempt that nobody went on with; what was given is scored. */
    @Transactional
    void abandon(UUID attemptId) {
        Attempt attempt = attempts.locked(attemptId);
        settle(attempt);
        if (attempt.state().running()) {
            submit(attempt);
        }
    }

    private void interrupt(Attempt attempt, FormItem item, EndReason cause, String detail) {
        Instant now = clock.instant();
        item.interrupt(cause, now);
        attempt.interrupt(now);
        audit.record(Actor.SYSTEM, "attempt.interrupted", attempt.id(), details(cause, detail));
    }

    private static Map<String, String> details(EndReason cause, String detail) {
        return detail.isEmpty() ? Map.of("cause", cause.name()) : Map.of("cause", cause.name(), "detail", detail);
    }

    private void end(Attempt attempt, FormItem item, EndReason reason) {
        item.end(reason, clock.instant());
        ended(attempt, item);
    }

    private void endWithoutPage(Attempt attempt, FormItem item, EndReason reason) {
        item.endWithoutPage(reason, clock.instant());
        ended(attempt, item);
    }

    private void ended(Attempt attempt, FormItem item) {
        formItems.flush();
        jobs.enqueueAt(FormItem.SCORE, item.id(), item.scorableFrom());
        if (formItems.nextWaiting(attempt.id()).isEmpty()) {
            submit(attempt);
        }
    }

    private void submit(Attempt attempt) {
        attempt.submit(clock.instant());
        LOG.infof("attempt %s is handed in", attempt.id());
        audit.record(Actor.SYSTEM, "attempt.submitted", attempt.id());
        jobs.enqueue(Attempt.DECIDE, attempt.id());
    }

    /** @throws HttpProblem 404 when the attempt has no such item */
    FormItem ofAttempt(UUID attemptId, UUID formItemId) {
        FormItem item = formItems.findById(formItemId);
        if (item == null || !item.attempt().id().equals(attemptId)) {
            throw Problems.notFound(words().noSuchItem());
        }
        return item;
    }

    private static HttpProblem interrupted() {
        return Problems.of(409, "Interrupted", words().interrupted())
                .with("next", "/sitting/resume")
                .build();
    }

    private static HttpProblem notRunning() {
        return Problems.of(409, "Not running", words().notRunning())
                .with("next", "/sitting/test")
                .build();
    }

    private static RefusalMessages words() {
        return PageLanguage.words(RefusalMessages.class);
    }
}

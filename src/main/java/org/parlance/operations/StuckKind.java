package org.parlance.operations;

import java.time.Duration;
import java.util.Optional;
import org.parlance.delivery.Attempt;
import org.parlance.delivery.FormItem;

/** What can wait for too long. */
public enum StuckKind {
    /** An attempt whose item's time is up, or that nobody may resume any more, and that still runs. */
    ATTEMPT_OPEN("attempt-open", Duration.ofMinutes(5), null),
    /** An attempt that was handed in and has no verdict after all of the upload window. */
    ATTEMPT_UNDECIDED("attempt-undecided", Duration.ofHours(25), null),
    /** An answer that came in whole and was not scored. */
    ANSWER_UNSCORED("answer-unscored", Duration.ofMinutes(15), FormItem.SCORE),
    /** An attempt with all its scores and without a verdict. */
    VERDICT_MISSING("verdict-missing", Duration.ofMinutes(10), Attempt.DECIDE),
    /** A recording that was neither sealed nor given up after the upload window. */
    RECORDING_OPEN("recording-open", Duration.ofMinutes(10), null),
    /** The oldest job of its kind that is due and that no worker has picked up. */
    JOB_WAITING("job-waiting", Duration.ofMinutes(15), null),
    /** A job whose worker was not heard of again. */
    JOB_SILENT("job-silent", Duration.ofMinutes(2), null),
    MAIL_UNSENT("mail-unsent", Duration.ofMinutes(15), "send-invitation"),
    WEBHOOK_UNSENT("webhook-unsent", Duration.ofMinutes(15), "deliver-webhook"),
    EXPORT_UNMADE("export-unmade", Duration.ofMinutes(30), "export-shortlist"),
    BANK_UNCHECKED("bank-unchecked", Duration.ofMinutes(30), "check-bank"),
    BATCH_UNINVITED("batch-uninvited", Duration.ofMinutes(30), "invite-batch");

    private final String id;
    private final Duration usualLimit;
    private final String job;

    StuckKind(String id, Duration usualLimit, String job) {
        this.id = id;
        this.usualLimit = usualLimit;
        this.job = job;
    }

    /** As configuration, the log and the metric name it. */
    public String id() {
        return id;
    }

    /** How long it may take, as long as nothing else is configured. */
    Duration usualLimit() {
        return usualLimit;
    }

    /** The job that moves it on, and that is safe to be enqueued once more; empty where none does. */
    public Optional<String> job() {
        return Optional.ofNullable(job);
    }
}

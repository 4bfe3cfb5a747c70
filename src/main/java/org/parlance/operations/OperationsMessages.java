package org.parlance.operations;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page of operations says. */
@MessageBundle("operations")
interface OperationsMessages {
    @Message("Operations")
    String heading();

    @Message("What waits for longer than it may, and jobs that were given up after their last try.")
    String lead();

    @Message("{#if queued == 1}1 job is{#else}{queued} jobs are{/if} in the queue again.")
    String queued(int queued);

    @Message("{#if needless == 1}For 1 job{#else}For {needless} jobs{/if} nothing is left to be tried: a person has"
            + " taken over, or what it was about is gone. Set it aside.")
    String needless(int needless);

    @Message("Stuck")
    String stuck();

    @Message("Nothing is stuck. What waits for longer than its limit is listed here, and counted in the metric"
            + " parlance_stuck.")
    String nothingStuck();

    @Message("What")
    String what();

    @Message("Id")
    String id();

    @Message("Since")
    String since();

    @Message("What is done about it")
    String remedy();

    @Message("Its job was missing. The watchdog has put it into the queue at")
    String putRight();

    @Message("Its job waits in the queue: look whether workers run and what the log says of it.")
    String isQueued();

    @Message("Its job is missing. The watchdog puts it into the queue within a minute, if a worker runs.")
    String willBeQueued();

    @Message("Look what the log says of this id.")
    String lookAtLog();

    @Message("{#switch kind}{#case ATTEMPT_OPEN}Attempt runs on after its time"
            + "{#case ATTEMPT_UNDECIDED}Attempt without a verdict a day after it was handed in"
            + "{#case ANSWER_UNSCORED}Answer that is not scored{#case VERDICT_MISSING}Scored attempt without a verdict"
            + "{#case RECORDING_OPEN}Recording that is not sealed{#case JOB_WAITING}Oldest job that no worker takes"
            + "{#case JOB_SILENT}Job whose worker is silent{#case MAIL_UNSENT}Mail that is not sent"
            + "{#case WEBHOOK_UNSENT}Webhook message that is not sent{#case EXPORT_UNMADE}Export that is not made"
            + "{#case BANK_UNCHECKED}Item bank that is not checked"
            + "{#case BATCH_UNINVITED}Uploaded applicants who are not invited{/switch}")
    String kind(StuckKind kind);

    @Message("Dead jobs")
    String dead();

    @Message("No dead jobs. A job whose last try failed is listed here until somebody has it tried again or sets it"
            + " aside.")
    String noDead();

    @Message("Subject")
    String subject();

    @Message("Problem")
    String problem();

    @Message("Tries")
    String tries();

    @Message("Died")
    String died();

    @Message("Actions")
    String actions();

    @Message("Try again")
    String tryAgain();

    @Message("Try the job of {subject} again")
    String tryAgainOf(String subject);

    @Message("Set aside")
    String setAside();

    @Message("Set the job of {subject} aside")
    String setAsideOf(String subject);

    @Message("{#if count == 1}Try it again{#else}Try all of {name} again{/if}")
    String tryAll(String name, int count);

    @Message("{more} more are listed once these are settled.")
    String more(long more);
}

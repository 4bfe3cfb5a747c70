package org.parlance.jobs;

import java.util.UUID;

/** The work behind one kind of job. It may be run more than once for the same subject, so it must be idempotent. */
public interface JobHandler {
    /** The job's name in the queue, such as "score-speech"; it never changes. */
    String name();

    /** Does the work; what it throws makes the job be tried again later. */
    void run(UUID subjectId);

    /** Called once when the last try has failed, before the job is put aside as dead. */
    default void gaveUp(UUID subjectId) {}

    /**
     * A person wants a dead job tried again: takes back what giving up did, within the transaction that enqueues it.
     *
     * @return false when nothing is left to be done, as a person has taken it over or the subject is gone
     */
    default boolean revive(UUID subjectId) {
        return true;
    }
}

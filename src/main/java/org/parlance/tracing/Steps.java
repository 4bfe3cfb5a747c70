package org.parlance.tracing;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.logging.MDC;

/**
 * The steps that a recording goes through, with the ids that it is known by: log lines carry the ids, and so do spans
 * where they are wanted. Static like the log, as commands without a server go through the same steps.
 */
public final class Steps {
    /** Of the applicant's sitting. */
    public static final String ATTEMPT = "attemptId";

    public static final String RECORDING = "recordingId";

    /** What a job is about: its own kind of thing, such as the item that was answered. */
    public static final String SUBJECT = "subjectId";

    private static volatile StepRecorder recorder = StepRecorder.NONE;

    private Steps() {}

    static void recordTo(StepRecorder wanted) {
        recorder = wanted;
    }

    /** Log lines and spans of the request or job at hand are about this from now on. */
    public static void note(String key, UUID id) {
        MDC.put(key, id);
        recorder.note(key, id);
    }

    /** @param name of the same few words each time, without any data */
    public static <T> T in(String name, Supplier<T> work) {
        return recorder.in(name, Optional.empty(), work);
    }

    /** A step whose log lines and spans are about one thing, which they are not before and after. */
    public static <T> T in(String name, String key, UUID id, Supplier<T> work) {
        Object before = MDC.get(key);
        MDC.put(key, id);
        try {
            return recorder.in(name, Optional.empty(), work);
        } finally {
            if (before == null) {
                MDC.remove(key);
            } else {
                MDC.put(key, before);
            }
        }
    }

    /** A job of the queue. @param origin what {@link #origin} said when it was enqueued, perhaps on another node */
    public static void job(String name, UUID subjectId, Optional<String> origin, Runnable work) {
        recorder.in("job " + name, origin, () -> {
            recorder.note(SUBJECT, subjectId);
            work.run();
            return null;
        });
    }

    /** By which a job is found to come from the step that enqueues it, 55 letters; empty where no spans are wanted. */
    public static Optional<String> origin() {
        return recorder.origin();
    }
}

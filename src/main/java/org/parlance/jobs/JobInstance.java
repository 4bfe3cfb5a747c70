package org.parlance.jobs;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parlance.tracing.Steps;

/**
 * One job of a kind.
 *
 * @param text the queue's name for it: its subject, what sets it apart from other jobs for the same subject, and the
 *     step that it goes on from if there is one
 * @param origin the step that enqueued it
 */
record JobInstance(String text, UUID subjectId, Optional<String> origin) {
    private static final Pattern ORIGIN = Pattern.compile("^[^/]+/[^/]+/([0-9a-f-]{55})");

    /** A new one that goes on from the step at hand. */
    static JobInstance of(UUID subjectId) {
        return made(subjectId, Steps.origin());
    }

    /** A new one of so many that one trace could not be read with all of them. */
    static JobInstance alone(UUID subjectId) {
        return made(subjectId, Optional.empty());
    }

    private static JobInstance made(UUID subjectId, Optional<String> origin) {
        String text = subjectId + "/" + UUID.randomUUID()
                + origin.map(step -> "/" + step).orElse("");
        return new JobInstance(text, subjectId, origin);
    }

    /** Of this release or an earlier one. */
    static JobInstance read(String text) {
        Matcher origin = ORIGIN.matcher(text);
        return new JobInstance(
                text,
                UUID.fromString(text.substring(0, text.indexOf('/'))),
                origin.find() ? Optional.of(origin.group(1)) : Optional.empty());
    }
}

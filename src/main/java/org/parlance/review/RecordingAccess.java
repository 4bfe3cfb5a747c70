package org.parlance.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.UUID;
import org.parlance.audit.Actor;
import org.parlance.audit.AuditTrail;
import org.parlance.recording.Recording;
import org.parlance.recording.Recordings;
import org.parlance.web.Problems;

/** Lets staff hear a recording, and writes down that they did. */
@ApplicationScoped
class RecordingAccess {
    private final ResultReader results;
    private final Recordings recordings;
    private final AuditTrail audit;

    RecordingAccess(ResultReader results, Recordings recordings, AuditTrail audit) {
        this.results = results;
        this.recordings = recordings;
        this.audit = audit;
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when the attempt has no such recording to be heard */
    @Transactional
    Recording open(UUID attemptId, UUID recordingId, Collection<UUID> accountIds, Actor actor) {
        results.visible(attemptId, accountIds);
        Recording recording = recordings
                .findByIdOptional(recordingId)
                .filter(found -> found.attemptId().equals(attemptId))
                .filter(found -> found.state() == Recording.State.SEALED)
                .orElseThrow(() -> Problems.notFound("This attempt has no such recording."));
        audit.record(actor, "recording.heard", recordingId);
        return recording;
    }
}

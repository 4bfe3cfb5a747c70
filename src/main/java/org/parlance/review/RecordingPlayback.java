package org.parlance.review;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.parlance.identity.CurrentStaff;
import org.parlance.identity.Role;
import org.parlance.recording.Recording;
import org.parlance.recording.RecordingAudio;

/** Plays a recording, also from the middle: players ask for byte ranges to seek. A recording has at most 10 MB. */
@Path("/attempts/{attemptId}/recordings/{recordingId}/audio")
@RolesAllowed({Role.RECRUITER, Role.HR})
@Blocking
class RecordingPlayback {
    private final CurrentStaff staff;
    private final RecordingAccess access;
    private final RecordingAudio audio;

    RecordingPlayback(CurrentStaff staff, RecordingAccess access, RecordingAudio audio) {
        this.staff = staff;
        this.access = access;
        this.audio = audio;
    }

    @GET
    @Produces("audio/wav")
    public Response audio(
            @PathParam("attemptId") UUID attemptId,
            @PathParam("recordingId") UUID recordingId,
            @HeaderParam("Range") String range)
            throws IOException {
        Recording recording = access.open(attemptId, recordingId, staff.accountIds(), staff.actor());
        byte[] wav;
        try (InputStream stored = audio.wav(recording)) {
            wav = stored.readAllBytes();
        }
        return (ByteRange.understood(range) ? part(wav, ByteRange.of(range, wav.length)) : Response.ok(wav))
                .header("Accept-Ranges", "bytes")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private static Response.ResponseBuilder part(byte[] wav, Optional<ByteRange> range) {
        return range.map(part -> Response.status(Response.Status.PARTIAL_CONTENT)
                        .entity(Arrays.copyOfRange(wav, part.first(), part.last() + 1))
                        .header("Content-Range", "bytes %d-%d/%d".formatted(part.first(), part.last(), wav.length)))
                .orElseGet(() -> Response.status(Response.Status.REQUESTED_RANGE_NOT_SATISFIABLE)
                        .header("Content-Range", "bytes */" + wav.length));
    }
}

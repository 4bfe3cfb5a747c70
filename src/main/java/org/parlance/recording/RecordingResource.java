package org.parlance.recording;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.parlance.delivery.CurrentSitting;
import org.parlance.tracing.Steps;

/** Where the applicant's page sends its recordings. */
@Path("/sitting/recordings/{recordingId}")
@Blocking
class RecordingResource {
    record Announcement(
            UUID formItemId,
            @Min(0) int turn,
            @Min(0) int take,
            @NotNull Purpose purpose,
            @Min(16000) @Max(16000) int sampleRate) {

        enum Purpose {
            ANSWER,
            CHECK;

            @JsonCreator
            static Purpose ofId(String id) {
                return valueOf(id.toUpperCase(Locale.ROOT));
            }
        }

        Recording.Slot slot() {
            return new Recording.Slot(formItemId, Recording.Purpose.valueOf(purpose.name()), turn, take);
        }
    }

    record Whole(
            @Min(1) @Max(RecordingIntake.MAX_CHUNKS) int chunks,
            @NotNull @Pattern(regexp = "[0-9a-fA-F]{64}") String sha256) {}

    record Sealed(boolean sealed) {}

    private final CurrentSitting sitting;
    private final RecordingIntake intake;
    private final RecordingSealer sealer;
    private final Timer accepted;

    RecordingResource(CurrentSitting sitting, RecordingIntake intake, RecordingSealer sealer, MeterRegistry registry) {
        this.sitting = sitting;
        this.intake = intake;
        this.sealer = sealer;
        this.accepted = Timer.builder("parlance.chunk.accept")
                .description("Time to make a chunk durable and acknowledge it")
                .publishPercentileHistogram()
                .register(registry);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response announce(@PathParam("recordingId") UUID recordingId, @Valid @NotNull Announcement announcement) {
        Steps.note(Steps.RECORDING, recordingId);
        boolean created = intake.register(sitting.attemptOfAnyDevice(), recordingId, announcement.slot());
        return Response.status(created ? 201 : 200).build();
    }

    @PUT
    @Path("/chunks/{number}")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Response accept(
            @PathParam("recordingId") UUID recordingId,
            @PathParam("number") int number,
            @HeaderParam("X-Chunk-SHA256") Optional<String> sha256,
            byte[] bytes) {
        Steps.note(Steps.RECORDING, recordingId);
        boolean late =
                accepted.record(() -> intake.accept(sitting.attemptOfAnyDevice(), recordingId, number, bytes, sha256));
        return Response.noContent().header("X-Late", late).build();
    }

    @POST
    @Path("/seal")
    @Consumes(MediaType.APPLICATION_JSON)
    public Sealed seal(@PathParam("recordingId") UUID recordingId, @Valid @NotNull Whole whole) {
        Steps.note(Steps.RECORDING, recordingId);
        sealer.seal(sitting.attemptOfAnyDevice(), recordingId, whole.chunks(), whole.sha256());
        return new Sealed(true);
    }
}

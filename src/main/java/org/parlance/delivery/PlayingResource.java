package org.parlance.delivery;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.UUID;

/** The page reports when a prompt began and ceased to play. */
@Path("/sitting/items/{formItemId}/playings")
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
class PlayingResource {
    private static final int A_DAY = 86_400;

    /** As {@link PromptPlayings.Report}. */
    record Playing(
            @PositiveOrZero int turn,
            @PositiveOrZero @Max(A_DAY) double startedAgo,
            @PositiveOrZero @Max(A_DAY) Double endedAgo,
            Failed failure) {
        enum Failed {
            NETWORK,
            DECODE,
            REFUSED,
            STUCK;

            @JsonCreator
            static Failed ofId(String id) {
                return valueOf(id.toUpperCase(Locale.ROOT));
            }
        }

        PromptPlayings.Report report() {
            return new PromptPlayings.Report(
                    turn, startedAgo, endedAgo, failure == null ? null : PromptPlaying.Failure.valueOf(failure.name()));
        }
    }

    private final CurrentSitting sitting;
    private final AttemptService attempts;
    private final PromptPlayings playings;

    PlayingResource(CurrentSitting sitting, AttemptService attempts, PromptPlayings playings) {
        this.sitting = sitting;
        this.attempts = attempts;
        this.playings = playings;
    }

    @PUT
    @Path("/{playingId}")
    public void report(
            @PathParam("formItemId") UUID formItemId,
            @PathParam("playingId") UUID playingId,
            @Valid @NotNull Playing playing) {
        FormItem item = attempts.ofAttempt(sitting.attempt().id(), formItemId);
        playings.keep(item, playingId, playing.report());
    }
}

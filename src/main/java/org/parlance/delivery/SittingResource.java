package org.parlance.delivery;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.parlance.bank.Banks;
import org.parlance.bank.Item;
import org.parlance.delivery.FormItem.EndReason;
import org.parlance.web.Problems;

/** What the applicant's page tells the server while an item runs. */
@Path("/sitting")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Blocking
class SittingResource {
    /** The item's clock as the server runs it. */
    record Clocked(Instant serverNow, Instant endsAt, double remainingSeconds) {
        static Clocked of(ItemClock clock, Instant now) {
            return new Clocked(now, clock.endsAt(), clock.remainingSeconds(now));
        }
    }

    record Written(
            String text,
            Map<String, String> fields,
            List<WrittenAnswer.ChatMessage> messages,
            WrittenAnswer.KeyboardFacts keyboard,
            @PositiveOrZero double typedSeconds,
            @PositiveOrZero int pastes) {}

    record Saved(Instant savedAt, boolean late) {}

    record Finish(@NotNull Reason reason, List<@Valid RecordedTake> recordings) {
        enum Reason {
            STOPPED,
            TIME,
            SKIPPED;

            @JsonCreator
            static Reason ofId(String id) {
                return valueOf(id.toUpperCase(Locale.ROOT));
            }
        }

        List<FormItem.Take> takes() {
            return recordings == null
                    ? List.of()
                    : recordings.stream()
                            .map(take -> new FormItem.Take(take.id(), take.turn(), take.take()))
                            .toList();
        }
    }

    record RecordedTake(
            @NotNull UUID id,
            @Min(0) @Max(20) int turn,
            @Min(0) @Max(20) int take,
            int chunks) {}

    /** @param detail what was wrong with the sound or the prompt, as a code; null when there is nothing to add */
    record Interrupted(
            @NotNull Cause cause,
            @Pattern(regexp = "[a-z-]{1,20}") String detail) {
        enum Cause {
            TRACK_ENDED,
            TRACK_MUTED,
            CONTEXT_INTERRUPTED,
            OTHER,
            SOUND_FAULT,
            PROMPT_FAILED;

            @JsonCreator
            static Cause ofId(String id) {
                return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
            }
        }
    }

    record Next(String next) {}

    private final CurrentSitting sitting;
    private final AttemptService attempts;
    private final WrittenAnswers answers;
    private final Banks banks;
    private final Clock clock;
    private final Timer saved;

    SittingResource(
            CurrentSitting sitting,
            AttemptService attempts,
            WrittenAnswers answers,
            Banks banks,
            Clock clock,
            MeterRegistry registry) {
        this.sitting = sitting;
        this.attempts = attempts;
        this.answers = answers;
        this.banks = banks;
        this.clock = clock;
        this.saved = Timer.builder("parlance.answer.save")
                .description("Time to make a written answer durable and acknowledge it")
                .publishPercentileHistogram()
                .register(registry);
    }

    @POST
    @Path("/items/{formItemId}/ready")
    @Consumes(MediaType.WILDCARD)
    public Clocked ready(@PathParam("formItemId") UUID formItemId) {
        return Clocked.of(attempts.ready(attemptId(), formItemId), clock.instant());
    }

    @POST
    @Path("/items/{formItemId}/heartbeat")
    @Consumes(MediaType.WILDCARD)
    public Clocked heartbeat(@PathParam("formItemId") UUID formItemId) {
        return Clocked.of(attempts.heartbeat(attemptId(), formItemId), clock.instant());
    }

    @PUT
    @Path("/items/{formItemId}/answer")
    public Saved save(@PathParam("formItemId") UUID formItemId, @Valid @NotNull Written written) {
        WrittenAnswer answer = saved.record(() -> kept(formItemId, written));
        return new Saved(answer.savedAt(), answer.late());
    }

    private WrittenAnswer kept(UUID formItemId, Written written) {
        CurrentSitting.Held held = sitting.held();
        return answers.save(
                held.attempt(),
                formItemId,
                new WrittenAnswer.Content(written.text(), written.fields(), written.messages(), written.keyboard()),
                written.typedSeconds(),
                written.pastes(),
                !held.here());
    }

    @POST
    @Path("/items/{formItemId}/finish")
    public Next finish(@PathParam("formItemId") UUID formItemId, @Valid @NotNull Finish finish) {
        boolean more = attempts.finish(
                attemptId(), formItemId, EndReason.valueOf(finish.reason().name()), finish.takes());
        return new Next(more ? "item" : "done");
    }

    @POST
    @Path("/items/{formItemId}/interrupted")
    public Next interrupted(@PathParam("formItemId") UUID formItemId, @Valid @NotNull Interrupted interrupted) {
        boolean now = attempts.interrupt(
                attemptId(),
                formItemId,
                EndReason.valueOf(interrupted.cause().name()),
                Objects.requireNonNullElse(interrupted.detail(), ""));
        return new Next(now ? "/sitting/resume" : "/sitting/test");
    }

    /** @param turn from 0 */
    @GET
    @Path("/items/{formItemId}/prompts/{turn}")
    @Produces({"audio/mpeg", "audio/wav"})
    public Response prompt(@PathParam("formItemId") UUID formItemId, @PathParam("turn") int turn) {
        FormItem formItem = attempts.ofAttempt(attemptId(), formItemId);
        List<Item.Prompt> prompts = formItem.item().prompts();
        if (formItem.state() == FormItem.State.WAITING || turn < 0 || turn >= prompts.size()) {
            throw Problems.notFound("This item has no such prompt now.");
        }
        return PromptSound.of(
                banks.audio(formItem.attempt().invitation().campaign().language(), prompts.get(turn)));
    }

    private UUID attemptId() {
        return sitting.attempt().id();
    }
}

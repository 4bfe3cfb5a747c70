package org.parlance.integrity;

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
import org.parlance.delivery.Attempt;
import org.parlance.delivery.CurrentSitting;
import org.parlance.delivery.FormItem;
import org.parlance.delivery.FormItems;
import org.parlance.web.Problems;

/** Where the applicant's page tells what it notes. */
@Path("/sitting/signals")
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
class SignalResource {
    private static final int A_DAY = 86_400;

    /** As {@link SittingSignals.Report}. */
    record Noted(
            @NotNull Kind kind,
            UUID formItemId,
            @PositiveOrZero @Max(A_DAY) double startedAgo,
            @PositiveOrZero @Max(A_DAY) Double endedAgo) {
        enum Kind {
            PAGE_HIDDEN,
            WINDOW_LEFT,
            SECOND_SCREEN,
            FULL_SCREEN_LEFT,
            NO_FULL_SCREEN;

            @JsonCreator
            static Kind ofId(String id) {
                return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
            }
        }

        SittingSignals.Report report() {
            return new SittingSignals.Report(SignalKind.valueOf(kind.name()), formItemId, startedAgo, endedAgo);
        }
    }

    private final CurrentSitting sitting;
    private final FormItems formItems;
    private final SittingSignals signals;

    SignalResource(CurrentSitting sitting, FormItems formItems, SittingSignals signals) {
        this.sitting = sitting;
        this.formItems = formItems;
        this.signals = signals;
    }

    @PUT
    @Path("/{signalId}")
    public void note(@PathParam("signalId") UUID signalId, @Valid @NotNull Noted noted) {
        Attempt attempt = sitting.attemptOfAnyDevice();
        if (noted.formItemId() != null) {
            FormItem item = formItems.findById(noted.formItemId());
            if (item == null || !item.attempt().id().equals(attempt.id())) {
                throw Problems.notFound("There is no such item in this test.");
            }
        }
        signals.keep(attempt, signalId, noted.report());
    }
}

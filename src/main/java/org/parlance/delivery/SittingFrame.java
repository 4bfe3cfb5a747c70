package org.parlance.delivery;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** What a page of a sitting tells its scripts, for them to know what of this browser's they send. */
@Named("sittingFrame")
@RequestScoped
public class SittingFrame {
    private final RoutingContext context;
    private final CurrentSitting sitting;
    private final FormItems formItems;
    private final Clock clock;

    SittingFrame(RoutingContext context, CurrentSitting sitting, FormItems formItems, Clock clock) {
        this.context = context;
        this.sitting = sitting;
        this.formItems = formItems;
        this.clock = clock;
    }

    /** The attempt that this browser's cookie belongs to; empty before there is one. */
    public String attempt() {
        return ofSitting().map(held -> held.attempt().id().toString()).orElse("");
    }

    /** The item that runs in this browser, whose draft is left to its own page; empty when none does. */
    @Transactional
    public String runningItem() {
        return ofSitting()
                .filter(CurrentSitting.Held::here)
                .flatMap(held -> formItems.running(held.attempt().id()))
                .filter(item -> item.clock().inTime(clock.instant()))
                .map(FormItem::id)
                .map(UUID::toString)
                .orElse("");
    }

    /** Nothing on the pages before a sitting, or of a station, which an earlier sitting's cookie says nothing about. */
    private Optional<CurrentSitting.Held> ofSitting() {
        boolean sittingPage = context.normalizedPath().startsWith("/sitting");
        return sittingPage && sitting.findAttempt().isPresent() ? Optional.of(sitting.held()) : Optional.empty();
    }
}

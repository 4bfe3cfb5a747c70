package org.parlance.shortlist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Duration;
import org.parlance.jobs.RecurringJob;

/** Drops the files of exports that have expired. */
@ApplicationScoped
class ExportSweeper implements RecurringJob {
    private final ShortlistExports exports;

    ExportSweeper(ShortlistExports exports) {
        this.exports = exports;
    }

    @Override
    public String name() {
        return "drop-expired-exports";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(15);
    }

    @Override
    @ActivateRequestContext
    public void run() {
        exports.sweep();
    }
}

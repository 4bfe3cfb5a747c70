package org.parlance.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HexFormat;
import org.jboss.logging.Logger;
import org.parlance.audit.AuditSealer;
import org.parlance.jobs.RecurringJob;

/** Seals the trail again and again, and writes the chain's end into the log, out of the database's reach. */
@ApplicationScoped
class SealAuditTrail implements RecurringJob {
    private static final Logger LOG = Logger.getLogger(SealAuditTrail.class);

    /** The chain's end is logged each time that it has passed so many rows. */
    private static final int LOGGED_ROWS = 1000;

    private final AuditSealer sealer;

    SealAuditTrail(AuditSealer sealer) {
        this.sealer = sealer;
    }

    @Override
    public String name() {
        return "seal-audit-trail";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void run() {
        int sealed = sealer.seal();
        while (sealed > 0) {
            AuditSealer.Head head = sealer.head();
            if (head.number() / LOGGED_ROWS != (head.number() - sealed) / LOGGED_ROWS) {
                LOG.infof(
                        "audit trail: row %d has hash %s",
                        head.number(), HexFormat.of().formatHex(head.hash()));
            }
            sealed = sealer.seal();
        }
    }
}

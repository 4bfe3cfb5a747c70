package org.parlance.authoring;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;
import org.parlance.authoring.BankVersions.Published;
import org.parlance.bank.Bank;
import org.parlance.bank.UploadedBanks;

/**
 * The published banks as this node knows them. Published versions never change, so that their ids tell whether anything
 * was published or retired, here or on another node; they are asked for again every few seconds, and only while
 * somebody needs banks.
 */
@ApplicationScoped
class PublishedBanks implements UploadedBanks {
    private static final Logger LOG = Logger.getLogger(PublishedBanks.class);

    private record Known(Set<Published> versions, List<Bank> banks) {}

    private final BankVersions versions;
    private final UnpackedBanks files;
    private final long refreshNanos;
    private final AtomicLong lookedAt;
    private volatile Known known = new Known(Set.of(), List.of());

    PublishedBanks(BankVersions versions, UnpackedBanks files, AuthoringConfig config) {
        this.versions = versions;
        this.files = files;
        this.refreshNanos = config.refresh().toNanos();
        this.lookedAt = new AtomicLong(System.nanoTime() - refreshNanos);
    }

    @Override
    public List<Bank> published() {
        long looked = lookedAt.get();
        long now = System.nanoTime();
        if (now - looked >= refreshNanos && lookedAt.compareAndSet(looked, now)) {
            // with the connection that the caller has: in a rush nobody may wait for a second one
            use(QuarkusTransaction.joiningExisting().call(versions::published));
        }
        return known.banks;
    }

    /** At once; called when this node has published or retired something. */
    void refresh() {
        use(QuarkusTransaction.requiringNew().call(versions::published));
    }

    private synchronized void use(Set<Published> now) {
        if (!now.equals(known.versions)) {
            List<Bank> banks = new ArrayList<>();
            for (Published version : now) {
                Optional<Bank> bank = files.bank(version.id(), version.sha256());
                bank.ifPresentOrElse(
                        banks::add, () -> LOG.errorf("published bank version %s cannot be read", version.id()));
            }
            known = new Known(now, List.copyOf(banks));
            LOG.infof("%d published banks in use", banks.size());
        }
    }

    @Override
    public Optional<Path> audio(String sha256) {
        return files.audio(sha256);
    }
}

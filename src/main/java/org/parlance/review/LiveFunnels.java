package org.parlance.review;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.parlance.web.Problems;

/**
 * Tells open pages how campaigns' funnels move. A node asks the database once for all its pages, so that a page more
 * costs no query more; the nodes need not know of each other, as each asks for itself.
 */
@ApplicationScoped
class LiveFunnels {
    /** A query that takes long is asked less often: at most this share of the time goes by in queries. */
    private static final int REST_FACTOR = 4;

    private static final Logger LOG = Logger.getLogger(LiveFunnels.class);

    private final Funnels funnels;
    private final LiveConfig config;
    private final Map<LiveStream, MultiEmitter<? super Map<UUID, LiveFunnel>>> open = new ConcurrentHashMap<>();
    private final ScheduledExecutorService ticker = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "live-funnels");
        thread.setDaemon(true);
        return thread;
    });
    private boolean ticking;

    LiveFunnels(Funnels funnels, LiveConfig config) {
        this.funnels = funnels;
        this.config = config;
    }

    /**
     * The funnels of campaigns, now and whenever one moves, until the time is up.
     *
     * @param session how long the reader's session lasts
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 429 when too many pages are open
     */
    Multi<Map<UUID, LiveFunnel>> of(Set<UUID> campaignIds, UUID personId, Duration session) {
        requireRoom(personId);
        Duration lasts = session.compareTo(config.longest()) < 0 ? session : config.longest();
        return Multi.createFrom()
                .emitter(
                        page -> {
                            LiveStream stream = new LiveStream(
                                    personId,
                                    campaignIds,
                                    config.heartbeat().toNanos(),
                                    System.nanoTime() + lasts.toNanos(),
                                    page::emit);
                            page.onTermination(() -> open.remove(stream));
                            open.put(stream, page);
                            tickOn();
                        },
                        // each message says all, so that a slow page needs only the newest
                        BackPressureStrategy.LATEST);
    }

    private void requireRoom(UUID personId) {
        long theirs = open.keySet().stream()
                .filter(stream -> stream.personId().equals(personId))
                .count();
        if (theirs >= config.mostPerPerson() || open.size() >= config.most()) {
            throw Problems.of(429, "Too many open pages", "Too many pages are open. Close some of them.")
                    .build();
        }
    }

    private synchronized void tickOn() {
        if (!ticking) {
            ticking = true;
            ticker.execute(this::tick);
        }
    }

    private void tick() {
        long before = System.nanoTime();
        try {
            tell();
        } catch (RuntimeException failed) {
            LOG.warn("The funnels cannot be read; the pages connect again.", failed);
            open.values().forEach(MultiEmitter::complete);
        }
        long took = System.nanoTime() - before;
        rest(Math.max(config.every().toNanos() - took, REST_FACTOR * took));
    }

    private synchronized void rest(long nanos) {
        ticking = !open.isEmpty();
        if (ticking) {
            ticker.schedule(this::tick, nanos, TimeUnit.NANOSECONDS);
        }
    }

    private void tell() {
        Set<UUID> watched = open.keySet().stream()
                .flatMap(stream -> stream.campaigns().stream())
                .collect(Collectors.toSet());
        Map<UUID, LiveFunnel> now = funnels.of(watched);
        long time = System.nanoTime();
        open.forEach((stream, page) -> {
            stream.tell(now, time);
            if (stream.over(time)) {
                page.complete();
            }
        });
    }

    /** How many pages of this node are told. */
    int watching() {
        return open.size();
    }

    @PreDestroy
    void stop() {
        ticker.shutdownNow();
        open.values().forEach(MultiEmitter::complete);
    }
}

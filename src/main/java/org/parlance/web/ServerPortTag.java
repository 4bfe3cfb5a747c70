package org.parlance.web;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.config.MeterFilterReply;
import jakarta.inject.Singleton;

/**
 * A node listens on two ports, the pages' and the one for metrics, and each tells its meters apart by the tag
 * {@code server.port}, unless its port is any free one, as the second is by default: then it has no tag, and Prometheus
 * takes only the first of two meters of one name with other tags. So whoever has none gets it, with the port 0.
 */
@Singleton
class ServerPortTag implements MeterFilter {
    static final String TAG = "server.port";

    private static final String METERS = "http.server.";
    private static final Tag ANY_FREE_ONE = Tag.of(TAG, "0");

    /** How near a port is to its limit of connections: both register it alike, so that it would tell of one of them. */
    private static final String NEARNESS_TO_LIMIT = "vertx.http.connections.";

    @Override
    public MeterFilterReply accept(Meter.Id id) {
        return id.getName().startsWith(NEARNESS_TO_LIMIT) ? MeterFilterReply.DENY : MeterFilterReply.NEUTRAL;
    }

    @Override
    public Meter.Id map(Meter.Id id) {
        boolean untold = id.getName().startsWith(METERS) && id.getTag(TAG) == null;
        return untold ? id.withTag(ANY_FREE_ONE) : id;
    }
}

package org.parlance.node;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import org.jboss.logging.Logger;

/** Says at the start what this node is, and keeps everybody but probes from a worker. */
@ApplicationScoped
class NodeDoor {
    /** Before everything else that looks at a request. */
    private static final int FIRST = 1000;

    private static final Logger LOG = Logger.getLogger(NodeDoor.class);

    private final NodeRole role;

    NodeDoor(NodeConfig config) {
        this.role = config.role();
    }

    void announce(@Observes StartupEvent event) {
        LOG.infof("this node is %s", role.name().toLowerCase(Locale.ROOT));
    }

    void register(@Observes Filters filters) {
        if (!role.answers()) {
            filters.register(NodeDoor::refuse, FIRST);
        }
    }

    private static void refuse(RoutingContext context) {
        if (forProbes(context.normalizedPath())) {
            context.next();
        } else {
            context.response()
                    .setStatusCode(404)
                    .putHeader("Content-Type", "application/problem+json")
                    .end("{\"status\":404,\"title\":\"Not found\",\"detail\":\"This node is a worker and serves no"
                            + " pages. Ask a web node.\"}");
        }
    }

    /** Health and metrics, and what is below them. */
    static boolean forProbes(String path) {
        return path.equals("/q/health")
                || path.startsWith("/q/health/")
                || path.equals("/q/metrics")
                || path.startsWith("/q/metrics/");
    }
}

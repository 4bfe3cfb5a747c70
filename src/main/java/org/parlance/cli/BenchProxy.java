package org.parlance.cli;

import io.vertx.core.Vertx;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetSocket;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** What stands in front of a bench's web nodes: each connection goes to the next one in turn, byte for byte. */
final class BenchProxy implements AutoCloseable {
    private static final String HOST = "127.0.0.1";

    private final Vertx vertx = Vertx.vertx();
    private final NetClient client = vertx.createNetClient();
    private final AtomicInteger turn = new AtomicInteger();
    private final List<Integer> nodes;

    /** @param nodes the ports of the web nodes */
    BenchProxy(int port, List<Integer> nodes) {
        this.nodes = List.copyOf(nodes);
        vertx.createNetServer()
                .connectHandler(this::pass)
                .listen(port, HOST)
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    private void pass(NetSocket applicant) {
        applicant.pause();
        client.connect(nodes.get(Math.floorMod(turn.getAndIncrement(), nodes.size())), HOST)
                .onSuccess(node -> {
                    applicant.pipeTo(node);
                    node.pipeTo(applicant);
                })
                .onFailure(nobodyListens -> applicant.close());
    }

    @Override
    public void close() {
        vertx.close()
                .toCompletionStage()
                .toCompletableFuture()
                .orTimeout(10, TimeUnit.SECONDS)
                .join();
    }
}

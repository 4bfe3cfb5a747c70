package org.parlance.resilience;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.parlance.testing.Database;
import org.parlance.testing.TestBanks;
import org.parlance.testing.TestModels;

/**
 * Server processes with a port each, one database and one directory of recordings: all that nodes share. Staff cannot
 * sign in there, as no identity provider runs. Everything ends with this JVM, or when it is closed.
 */
final class Cluster implements AutoCloseable {
    private final Path directory;
    private final Path disk;
    private final Path recordings;
    private final OwnPostgres postgres;
    private final Database database;
    private final List<Node> nodes = new ArrayList<>();
    private final AtomicBoolean ended = new AtomicBoolean();

    /** @param name of the test, for its place under target/ */
    Cluster(String name) {
        TestModels.installEnglish();
        try {
            Path place = Files.createDirectories(Path.of("target", "resilience").toAbsolutePath());
            directory = Files.createTempDirectory(place, name + "-");
            disk = Files.createDirectory(directory.resolve("disk"));
            recordings = disk.resolve("recordings");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        postgres = new OwnPostgres(directory.resolve("postgres"));
        database = new Database(postgres.url());
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "cluster-end"));
    }

    /** A node that begins to start. @param role web, worker or both */
    Node begin(String role, Map<String, String> settings) {
        Map<String, String> environment = new HashMap<>(settings);
        // an engine that nobody needs takes more of a start than all else
        environment.put("PARLANCE_LANGUAGETOOL_WARM_LANGUAGES", "");
        // a small disk is one of the things that break
        environment.putIfAbsent("PARLANCE_RECORDINGS_LEAST_FREE", "1M");
        environment.putAll(Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL",
                postgres.url(),
                "QUARKUS_DATASOURCE_USERNAME",
                OwnPostgres.USER,
                "QUARKUS_DATASOURCE_PASSWORD",
                OwnPostgres.USER,
                "QUARKUS_OIDC_TENANT_ENABLED",
                "false",
                "QUARKUS_OIDC_API_TENANT_ENABLED",
                "false",
                "PARLANCE_BANKS_DIR",
                TestBanks.directory().toString(),
                "PARLANCE_DATA_DIR",
                directory.toString(),
                "PARLANCE_RECORDINGS_DIRECTORY",
                recordings.toString(),
                "PARLANCE_NODE_ROLE",
                role,
                "PARLANCE_DEMO",
                String.valueOf(nodes.isEmpty())));
        Node node = new Node("node-" + nodes.size(), directory, environment);
        nodes.add(node);
        return node.begin();
    }

    /** One that takes requests and works jobs off, when it is ready. */
    Node start() {
        return begin("both", Map.of()).awaitReady();
    }

    List<Node> nodes() {
        return List.copyOf(nodes);
    }

    Database database() {
        return database;
    }

    OwnPostgres postgres() {
        return postgres;
    }

    /** The directory that holds the one of the recordings and nothing else; a test may mount something there. */
    Path disk() {
        return disk;
    }

    Path recordings() {
        return recordings;
    }

    @Override
    public void close() {
        if (ended.compareAndSet(false, true)) {
            nodes.stream().filter(Node::alive).forEach(Node::kill);
            postgres.close();
        }
    }
}

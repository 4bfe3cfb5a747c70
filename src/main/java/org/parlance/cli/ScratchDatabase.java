package org.parlance.cli;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;

/** A PostgreSQL cluster of its own with the server's schema, in a temporary directory that goes with it. */
final class ScratchDatabase implements AutoCloseable {
    private static final Duration STARTUP = Duration.ofSeconds(60);

    private final Path data;
    private final EmbeddedPostgres postgres;

    private ScratchDatabase(Path data, EmbeddedPostgres postgres) {
        this.data = data;
        this.postgres = postgres;
    }

    /** @param binaries where PostgreSQL's programs are unpacked, or will be */
    static ScratchDatabase start(Path binaries) {
        try {
            Path data = Files.createTempDirectory("parlance-bench");
            try (DatabaseBinaries held = DatabaseBinaries.hold(binaries)) {
                EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setDataDirectory(data.resolve("cluster"))
                        .setOverrideWorkingDirectory(held.directory().toFile())
                        .setPGStartupWait(STARTUP)
                        .setLocaleConfig("locale", "C")
                        .setLocaleConfig("locale-provider", "builtin")
                        .setLocaleConfig("builtin-locale", "C.UTF-8")
                        .start();
                ScratchDatabase scratch = new ScratchDatabase(data, postgres);
                scratch.migrate();
                return scratch;
            } catch (IOException | RuntimeException e) {
                removeTree(data);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL cannot be started", e);
        }
    }

    private void migrate() {
        Flyway.configure(ScratchDatabase.class.getClassLoader())
                .dataSource(postgres.getPostgresDatabase())
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }

    Connection connect() throws SQLException {
        return postgres.getPostgresDatabase().getConnection();
    }

    @Override
    public void close() {
        try {
            postgres.close();
            removeTree(data);
        } catch (IOException e) {
            throw new UncheckedIOException("what is left is in " + data, e);
        }
    }

    private static void removeTree(Path root) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> tree = Files.walk(root)) {
            deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.deleteIfExists(path);
        }
    }
}

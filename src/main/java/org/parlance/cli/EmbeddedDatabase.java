package org.parlance.cli;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * PostgreSQL beside the demo server, for a machine that has none. Runs until it is told to stop (SIGTERM), keeps its
 * data, and ends with status 1 when the database ends by itself. Arguments: data directory, port, and the directory
 * into which the binaries are unpacked.
 */
public final class EmbeddedDatabase {

    private static final String DATABASE = "parlance";
    private static final Duration STARTUP = Duration.ofSeconds(60);

    private EmbeddedDatabase() {}

    public static void main(String[] args) throws Exception {
        if (args.length != 3) {
            System.err.println("usage: EmbeddedDatabase <data directory> <port> <binaries directory>");
            System.exit(2);
        }
        Path data = Path.of(args[0]).toAbsolutePath();
        new Postmaster(data).stopIfOrphaned();
        try (EmbeddedPostgres postgres = start(data, Integer.parseInt(args[1]), Path.of(args[2]))) {
            createDatabase(postgres);
            System.out.println("ready: " + postgres.getJdbcUrl("postgres", DATABASE));
            new Postmaster(data).awaitEnd();
        }
        System.err.println("PostgreSQL has ended");
        System.exit(1);
    }

    private static EmbeddedPostgres start(Path data, int port, Path binaries) throws IOException {
        Files.createDirectories(data);
        try (DatabaseBinaries held = DatabaseBinaries.hold(binaries)) {
            return server(data, port, held.directory()).start();
        }
    }

    private static EmbeddedPostgres.Builder server(Path data, int port, Path binaries) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(binaries.toFile())
                .setPort(port)
                .setPGStartupWait(STARTUP)
                // the library favours speed over durability; an answer that was given may not be lost
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                // the same order of names on every machine, whatever its locale
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8");
    }

    private static void createDatabase(EmbeddedPostgres postgres) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                PreparedStatement known = connection.prepareStatement("select 1 from pg_database where datname = ?")) {
            known.setString(1, DATABASE);
            if (!known.executeQuery().next()) {
                try (Statement create = connection.createStatement()) {
                    create.execute("create database " + DATABASE);
                }
            }
        }
    }
}

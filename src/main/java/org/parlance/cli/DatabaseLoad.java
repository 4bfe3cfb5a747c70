package org.parlance.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Brings a backup's rows into an empty database. Needs no more rights than the owner of the schema has: references are
 * dropped and made anew behind the rows, which checks every one of them, and triggers rest meanwhile, as what they would
 * write is in the backup.
 */
final class DatabaseLoad {
    private static final String REFERENCES = """
            select conrelid::regclass::text, quote_ident(conname), pg_get_constraintdef(oid) from pg_constraint
            where contype = 'f' and connamespace = current_schema()::regnamespace order by 1, 2
            """;

    private record Reference(String table, String name, String definition) {
        String drop() {
            return "alter table %s drop constraint %s".formatted(table, name);
        }

        String add() {
            return "alter table %s add constraint %s %s".formatted(table, name, definition);
        }
    }

    private final Path backup;
    private final BackupManifest manifest;

    DatabaseLoad(Path backup, BackupManifest manifest) {
        this.backup = backup;
        this.manifest = manifest;
    }

    /** @throws CommandFailure when it has tables */
    void requireEmpty(Connection connection) throws SQLException {
        List<DatabaseTables.Table> tables = DatabaseTables.all(connection);
        if (!tables.isEmpty()) {
            throw new CommandFailure("the database is not empty: it has %d tables. Make a new one and name that"
                    .formatted(tables.size()));
        }
    }

    /** @throws CommandFailure when this Parlance is older than the backup */
    void makeSchema(DatabaseOptions database) {
        Flyway flyway = database.flyway(manifest.schema());
        boolean known = Arrays.stream(flyway.info().all())
                .map(MigrationInfo::getVersion)
                .anyMatch(version -> version != null && version.getVersion().equals(manifest.schema()));
        if (!known) {
            throw new CommandFailure(
                    "the backup's schema %s (Parlance %s) is not known to this Parlance: use a newer one"
                            .formatted(manifest.schema(), manifest.parlance()));
        }
        flyway.migrate();
    }

    /** All rows in one transaction, or none. */
    void loadRows(Connection connection) throws SQLException, IOException {
        connection.setAutoCommit(false);
        requireSameTables(connection);
        List<Reference> references = DatabaseTables.rows(
                connection, REFERENCES, row -> new Reference(row.getString(1), row.getString(2), row.getString(3)));
        for (Reference reference : references) {
            DatabaseTables.execute(connection, reference.drop());
        }
        for (BackupManifest.Table table : manifest.tables()) {
            String name = DatabaseTables.quoted(table.name());
            DatabaseTables.execute(connection, "alter table " + name + " disable trigger user");
            // migrations may have written rows of their own
            DatabaseTables.execute(connection, "truncate " + name);
            load(connection.unwrap(PGConnection.class).getCopyAPI(), table);
        }
        for (BackupManifest.Sequence sequence : manifest.sequences()) {
            DatabaseTables.execute(
                    connection,
                    "select setval('%s', %d, %b)"
                            .formatted(
                                    DatabaseTables.quoted(sequence.name()).replace("'", "''"),
                                    sequence.value(),
                                    sequence.called()));
        }
        for (Reference reference : references) {
            DatabaseTables.execute(connection, reference.add());
        }
        for (BackupManifest.Table table : manifest.tables()) {
            DatabaseTables.execute(
                    connection, "alter table " + DatabaseTables.quoted(table.name()) + " enable trigger user");
        }
        connection.commit();
        connection.setAutoCommit(true);
        DatabaseTables.execute(connection, "analyze");
    }

    private void requireSameTables(Connection connection) throws SQLException {
        Set<String> made = DatabaseTables.all(connection).stream()
                .map(DatabaseTables.Table::name)
                .collect(Collectors.toSet());
        Set<String> kept =
                manifest.tables().stream().map(BackupManifest.Table::name).collect(Collectors.toSet());
        if (!made.equals(kept)) {
            throw new CommandFailure("the backup has other tables than its schema: " + kept + " and " + made);
        }
    }

    private void load(CopyManager copy, BackupManifest.Table table) throws SQLException, IOException {
        String sql = new DatabaseTables.Table(table.name(), table.columns()).sql();
        try (InputStream packed =
                        Files.newInputStream(backup.resolve(table.file().path()));
                InputStream rows = new GZIPInputStream(packed)) {
            long loaded = copy.copyIn("copy " + sql + " from stdin", rows);
            if (loaded != table.rows()) {
                throw new CommandFailure("table %s has %d rows in the backup, and %d came out"
                        .formatted(table.name(), table.rows(), loaded));
            }
        }
    }
}

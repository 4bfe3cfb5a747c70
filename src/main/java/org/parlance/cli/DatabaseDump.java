package org.parlance.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.parlance.recording.StoredRecordings.Part;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Everything that the database holds at one moment, while the servers go on. */
final class DatabaseDump {
    private static final String SCHEMA = "select version from " + DatabaseTables.HISTORY
            + " where success and version is not null order by installed_rank desc limit 1";

    /** Chunks of a recording that became whole without a gap are not kept. */
    private static final String PARTS = """
            select id, -1, null from recording where state = 'SEALED'
            union all
            select c.recording_id, c.number, c.sha256 from recording_chunk c join recording r on r.id = c.recording_id
            where r.state <> 'SEALED' or r.incomplete
            order by 1, 2
            """;

    /**
     * What was written.
     *
     * @param schema the newest migration
     * @param parts of recordings that the database names
     */
    record Dumped(
            String schema,
            Instant takenAt,
            List<BackupManifest.Table> tables,
            List<BackupManifest.Sequence> sequences,
            List<Part> parts) {}

    private final Path backup;

    DatabaseDump(Path backup) {
        this.backup = backup;
    }

    /** @throws CommandFailure when the database has no schema of Parlance's */
    Dumped of(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        DatabaseTables.execute(connection, "set transaction isolation level repeatable read read only");
        requireSchema(connection);
        Instant takenAt = DatabaseTables.rows(
                        connection, "select transaction_timestamp()", row -> row.getObject(1, OffsetDateTime.class)
                                .toInstant())
                .get(0);
        String schema =
                DatabaseTables.rows(connection, SCHEMA, row -> row.getString(1)).get(0);
        List<BackupManifest.Table> tables = new ArrayList<>();
        for (DatabaseTables.Table table : DatabaseTables.all(connection)) {
            tables.add(write(connection.unwrap(PGConnection.class).getCopyAPI(), table));
        }
        List<BackupManifest.Sequence> sequences = DatabaseTables.sequences(connection);
        List<Part> parts = DatabaseTables.rows(
                connection,
                PARTS,
                row -> new Part(
                        row.getObject(1, UUID.class),
                        row.getInt(2),
                        row.getBytes(3) == null ? null : HexFormat.of().formatHex(row.getBytes(3))));
        connection.rollback();
        return new Dumped(schema, takenAt, tables, sequences, parts);
    }

    private static void requireSchema(Connection connection) throws SQLException {
        boolean there = DatabaseTables.rows(
                        connection,
                        "select to_regclass('%s') is not null".formatted(DatabaseTables.HISTORY),
                        row -> row.getBoolean(1))
                .get(0);
        if (!there) {
            throw new CommandFailure("the database is not Parlance's: it has no table " + DatabaseTables.HISTORY);
        }
    }

    private BackupManifest.Table write(CopyManager copy, DatabaseTables.Table table) {
        long[] rows = new long[1];
        BackupFiles.Kept file = BackupFiles.write(backup, "database/" + table.name() + ".copy.gz", out -> {
            try (OutputStream packed = new GZIPOutputStream(out)) {
                rows[0] = copy.copyOut("copy " + table.sql() + " to stdout", packed);
            } catch (SQLException failed) {
                throw new IOException("table " + table.name() + ": " + failed.getMessage(), failed);
            }
        });
        return new BackupManifest.Table(table.name(), table.columns(), rows[0], file);
    }
}

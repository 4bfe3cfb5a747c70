package org.parlance.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.Callable;
import org.parlance.engine.Versions;
import org.parlance.recording.StoredRecordings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Copies the database and the recordings that it names into a directory. */
@Command(
        name = "backup",
        description = "Copies the database at one moment, and every recording that it names, into a new directory. The"
                + " servers go on meanwhile. Database and store are named in the environment as for a server. The backup"
                + " holds personal data, and no keys.",
        mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {
    @Option(names = "--to", required = true, paramLabel = "<dir>", description = "an empty or new directory")
    private Path to;

    @Mixin
    private DatabaseOptions database;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (StoredRecordings recordings = open()) {
            return copy(recordings, out);
        } catch (SQLException | IOException failed) {
            throw new CommandFailure("the backup failed: " + failed.getMessage(), failed);
        } finally {
            out.flush();
        }
    }

    static StoredRecordings open() {
        try {
            return StoredRecordings.open(Map.of());
        } catch (IllegalStateException incomplete) {
            throw new CommandFailure(incomplete.getMessage(), incomplete);
        }
    }

    private int copy(StoredRecordings recordings, PrintWriter out) throws SQLException, IOException {
        DatabaseDump.Dumped dumped;
        RecordingsDump.Dumped copied;
        try (Connection snapshot = database.connect();
                Connection now = database.connect()) {
            BackupFiles.requireEmpty(to);
            dumped = new DatabaseDump(to).of(snapshot);
            // behind the database: what it names at its moment was in the store before
            copied = new RecordingsDump(to, recordings, now).of(dumped.parts());
        }
        new BackupManifest(
                        BackupManifest.FORMAT,
                        Versions.of("parlance"),
                        dumped.schema(),
                        dumped.takenAt().toString(),
                        dumped.tables(),
                        dumped.sequences(),
                        copied.list())
                .write(to);
        long rows =
                dumped.tables().stream().mapToLong(BackupManifest.Table::rows).sum();
        out.printf(
                "%s holds %d tables with %d rows as of %s%n",
                to, dumped.tables().size(), rows, dumped.takenAt());
        out.printf("and %d files of recordings, %d MB%n", copied.copied(), copied.bytes() >> 20);
        out.println(
                "The key of identity numbers (PARLANCE_ID_NUMBERS_KEY, or id-numbers.key in the data directory) is not"
                        + " in it: keep it apart.");
        if (copied.erased() > 0) {
            out.printf("%d were erased while they were copied, and are not in it%n", copied.erased());
        }
        copied.missing().forEach(name -> out.println("missing in the store: " + name));
        return copied.missing().isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }
}

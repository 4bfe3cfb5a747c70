package org.parlance.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.parlance.recording.StoredRecordings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Brings a backup back onto an empty machine. */
@Command(
        name = "restore",
        description = "Brings a backup into an empty database and a store, both named in the environment as for a"
                + " server. Every file of the backup is checked first, every row is counted, every reference checked, and"
                + " every recording is read back. The servers are started afterwards.",
        mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {
    @Option(names = "--from", required = true, paramLabel = "<dir>", description = "what 'parlance backup' wrote")
    private Path from;

    @Option(names = "--check", description = "only check that the backup is whole; needs no database and no store")
    private boolean check;

    @Mixin
    private DatabaseOptions database;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        BackupManifest manifest = BackupManifest.read(from);
        manifest.tables().forEach(table -> table.file().requireWhole(from));
        RecordingsLoad recordings = RecordingsLoad.verified(from, manifest);
        out.printf(
                "the backup of %s is whole: %d tables, %d files of recordings%n",
                manifest.takenAt(), manifest.tables().size(), recordings.count());
        out.flush();
        if (!check) {
            bringBack(manifest, recordings);
            out.println("restored; every table and recording is as it was");
            out.flush();
        }
        return ExitCode.OK;
    }

    private void bringBack(BackupManifest manifest, RecordingsLoad recordings) {
        DatabaseLoad rows = new DatabaseLoad(from, manifest);
        try (StoredRecordings store = BackupCommand.open();
                Connection connection = database.connect()) {
            rows.requireEmpty(connection);
            // before the database: what it will name is in the store
            recordings.into(store);
            rows.makeSchema(database);
            rows.loadRows(connection);
        } catch (SQLException | IOException failed) {
            throw new CommandFailure("the restore failed: " + failed.getMessage(), failed);
        }
    }
}

package org.parlance.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import org.parlance.audit.AuditLog;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the audit trail of a time into a file. */
@Command(
        name = "export",
        description = "Writes the sealed rows of the audit trail with their numbers and hashes into a file.",
        mixinStandardHelpOptions = true)
final class AuditExportCommand implements Callable<Integer> {
    /** One row a line. */
    enum Format {
        JSONL,
        CSV
    }

    @Mixin
    private DatabaseChoice database;

    @Option(names = "--from", required = true, paramLabel = "<date>", description = "the first day, UTC: 2026-01-31")
    private LocalDate from;

    @Option(names = "--to", required = true, paramLabel = "<date>", description = "the last day, UTC")
    private LocalDate to;

    @Option(names = "--out", required = true, paramLabel = "<file>", description = "the file to write")
    private Path file;

    @Option(
            names = "--format",
            defaultValue = "JSONL",
            paramLabel = "<format>",
            description = "${COMPLETION-CANDIDATES} (default: JSONL)")
    private Format format;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() throws SQLException {
        if (to.isBefore(from)) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--to is before --from");
        }
        try (Connection connection = database.connect();
                BufferedWriter writer = Files.newBufferedWriter(file)) {
            AuditFile lines = format == Format.CSV ? AuditFile.csv(writer) : AuditFile.jsonLines(writer);
            new AuditLog(connection)
                    .eachBetween(
                            from.atStartOfDay().toInstant(ZoneOffset.UTC),
                            to.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC),
                            lines::write);
            PrintWriter out = spec.commandLine().getOut();
            out.printf("%d rows in %s%n", lines.rows(), file);
            out.flush();
            return ExitCode.OK;
        } catch (IOException | UncheckedIOException unwritable) {
            throw new CommandFailure("cannot write " + file + ": " + unwritable.getMessage(), unwritable);
        }
    }
}

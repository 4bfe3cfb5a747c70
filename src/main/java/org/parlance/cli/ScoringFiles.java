package org.parlance.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.parlance.web.Json;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Where a manifest is read from and its scores go. The output is there as a whole or not at all. */
final class ScoringFiles {
    @Option(names = "--in", required = true, paramLabel = "<manifest.tsv>", description = "the answers")
    private Path manifest;

    @Option(names = "--out", required = true, paramLabel = "<scores.jsonl>", description = "where the scores go")
    private Path output;

    @Option(
            names = "--threads",
            paramLabel = "<n>",
            description = "answers scored at once (default: one for each processor)")
    private int threads = Runtime.getRuntime().availableProcessors();

    Path manifest() {
        return manifest;
    }

    int threads() {
        return threads;
    }

    void check(CommandLine command) {
        if (threads < 1) {
            throw new CommandLine.ParameterException(command, "--threads has to be 1 or more");
        }
    }

    /** @throws CommandFailure if the scores cannot go where they should */
    void checkOutput() {
        if (!Files.isDirectory(target().getParent())) {
            throw new CommandFailure("there is no directory " + target().getParent() + " for the scores");
        }
    }

    /** @param scoring gives a line that fails its error */
    <L> void score(List<L> lines, Function<L, ScoredLine> scoring, PrintWriter err) {
        try {
            int failed = write(lines, new ScoringRun<>(scoring, threads), err);
            err.println(lines.size() - failed + " of " + lines.size() + " lines scored"
                    + (failed == 0 ? "" : ", " + failed + " carry an error"));
        } catch (IOException | UncheckedIOException unwritable) {
            throw new CommandFailure(output + " cannot be written: " + unwritable.getMessage(), unwritable);
        }
    }

    private <L> int write(List<L> lines, ScoringRun<L> run, PrintWriter err) throws IOException {
        Path target = target();
        Path part = target.resolveSibling(
                target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        part.toFile().deleteOnExit();
        AtomicInteger failed = new AtomicInteger();
        LineProgress progress = new LineProgress(err, lines.size());
        try (BufferedWriter writer = Files.newBufferedWriter(part)) {
            run.score(lines, scored -> {
                if (scored.error() != null) {
                    failed.incrementAndGet();
                }
                writeLine(writer, scored);
                progress.oneMore();
            });
        } finally {
            progress.close();
        }
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return failed.get();
    }

    private Path target() {
        return output.toAbsolutePath();
    }

    private static void writeLine(BufferedWriter writer, ScoredLine line) {
        try {
            writer.write(Json.write(line));
            writer.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

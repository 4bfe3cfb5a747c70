package org.parlance.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.parlance.web.Json;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Scores the recordings of a manifest. The output is there as a whole or not at all. */
@Command(
        name = "speech",
        description = {
            "Scores recordings: one JSON object a line, in the manifest's order.",
            "The manifest is a tab-separated file with the columns id, audio (a WAV, FLAC or MP3 file, relative to the"
                    + " manifest or absolute), type (read-aloud, repeat, sentence-build, short-answer, spell-back,"
                    + " story-retell, open-question), reference (the text to be said; accepted answers separated by"
                    + " |; or the question) and, if wanted, keypoints (separated by |)."
        },
        mixinStandardHelpOptions = true)
final class ScoreSpeechCommand implements Callable<Integer> {
    @Option(names = "--in", required = true, paramLabel = "<manifest.tsv>", description = "the recordings")
    private Path manifest;

    @Option(names = "--out", required = true, paramLabel = "<scores.jsonl>", description = "where the scores go")
    private Path output;

    @Option(
            names = "--threads",
            paramLabel = "<n>",
            description = "recordings scored at once (default: one for each processor)")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private ModelChoice model;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
        if (threads < 1) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--threads has to be 1 or more");
        }
        PrintWriter err = spec.commandLine().getErr();
        List<ManifestLine> lines = ManifestLine.read(manifest);
        Path target = output.toAbsolutePath();
        if (!Files.isDirectory(target.getParent())) {
            throw new CommandFailure("there is no directory " + target.getParent() + " for the scores");
        }
        try (SpeechScoring scoring = model.load(err, threads)) {
            int failed = write(lines, scoring, target, err);
            err.println(lines.size() - failed + " of " + lines.size() + " lines scored"
                    + (failed == 0 ? "" : ", " + failed + " carry an error"));
        } catch (IOException | UncheckedIOException unwritable) {
            throw new CommandFailure(output + " cannot be written: " + unwritable.getMessage(), unwritable);
        }
        return ExitCode.OK;
    }

    private int write(List<ManifestLine> lines, SpeechScoring scoring, Path target, PrintWriter err)
            throws IOException {
        Path part = target.resolveSibling(
                target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        part.toFile().deleteOnExit();
        AtomicInteger failed = new AtomicInteger();
        LineProgress progress = new LineProgress(err, lines.size());
        try (BufferedWriter writer = Files.newBufferedWriter(part)) {
            new ScoringRun(scoring, threads).score(lines, scored -> {
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

    private static void writeLine(BufferedWriter writer, ScoredLine line) {
        try {
            writer.write(Json.write(line));
            writer.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
